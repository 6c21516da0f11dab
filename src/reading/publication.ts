// Reads a whole content folder into one value, with what cannot be read. Whether it keeps the rules is for them to say.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assemble } from './assemble.ts';
import type { Breach, LineOf } from '../publication/breach.ts';
import { readAboutFiles, readChapterFiles } from './content-folders.ts';
import { readDataFile, readOptionalDataFile } from './data-file.ts';
import type { ProseFile } from './prose-file.ts';
import { readFigures } from './figures.ts';
import { readLedger } from './ledger-file.ts';
import type { Prose, Publication } from '../publication/model.ts';
import { glossaryFileSchema, indexFileSchema } from '../publication/entry-schema.ts';
import { emptyLedger } from '../publication/ledger/schema.ts';
import { evidenceFileSchema, referencesFileSchema } from '../publication/evidence-schema.ts';
import { hedgesFileSchema } from '../publication/reading-schema.ts';
import { publicationSchema } from '../publication/schema.ts';
import { searchFileSchema } from '../publication/words/families-schema.ts';
import { strays } from './strays.ts';

export interface Content {
  publication: Publication;
  lines: Lines;
}

/** Where in each data file the value at a path stands. */
export interface Lines {
  evidence: LineOf;
  references: LineOf;
  publication: LineOf;
  glossary: LineOf;
  index: LineOf;
  ledger: LineOf;
}

export interface ReadContent {
  /** undefined where publication.yaml itself cannot be read; what a breach is about may be lacking in it */
  content: Content | undefined;
  breaches: Breach[];
}

/** The folder that holds the publication, from the working directory. */
export const contentFolder = (): string => process.env.CONTENT ?? 'content';

/** Never throws for what an author may have written. */
export function readContent(folder: string): ReadContent {
  if (!existsSync(folder)) {
    const thing = 'there is no such folder, and it should hold the publication';
    return { content: undefined, breaches: [{ file: folder, thing, repair: 'name another in CONTENT' }] };
  }
  const data = readDataFile(join(folder, 'publication.yaml'), publicationSchema);
  const evidenceFile = readDataFile(join(folder, 'evidence.yaml'), evidenceFileSchema);
  const referencesFile = readDataFile(join(folder, 'references.json'), referencesFileSchema);
  const glossaryFile = readOptionalDataFile(join(folder, 'glossary.yaml'), glossaryFileSchema);
  const indexFile = readOptionalDataFile(join(folder, 'index.yaml'), indexFileSchema);
  const hedgesFile = readOptionalDataFile(join(folder, 'hedges.yaml'), hedgesFileSchema);
  const searchFile = readOptionalDataFile(join(folder, 'search.yaml'), searchFileSchema);
  const ledgerFile = readLedger(folder);
  const { figures, breaches: figureBreaches } = readFigures(folder);
  const files = [data, evidenceFile, referencesFile, glossaryFile, indexFile, hedgesFile, searchFile, ledgerFile];
  const breaches = [...files.flatMap((file) => file.breaches), ...figureBreaches];
  if (!data.value) return { content: undefined, breaches };

  const { study, languages, chapters } = data.value;
  const found = readChapterFiles(folder, chapters, languages, data.lineOf);
  breaches.push(...strays(folder, chapters, languages));
  const about = readAboutFiles(folder, languages);
  breaches.push(...found.breaches, ...about.flatMap((file) => file.breaches));
  const evidence = byKey(evidenceFile.value);
  const texts = assemble(found.files, { evidence, figures, study });
  const prose = [
    ...proseOf(
      found.files.flatMap((pair) => Object.values(pair.in)),
      'chapter',
    ),
    ...proseOf(about, 'page'),
  ];
  const publication: Publication = {
    ...data.value,
    folder,
    texts,
    prose: new Map(prose),
    evidence,
    references: new Map((referencesFile.value ?? []).map((reference) => [reference.id, reference])),
    figures,
    terms: byKey(glossaryFile.value),
    indexed: byKey(indexFile.value),
    reading: hedgesFile.value,
    ledger: ledgerFile.value ?? emptyLedger,
    searchWords: searchFile.value,
  };
  const lines = {
    evidence: evidenceFile.lineOf,
    references: referencesFile.lineOf,
    publication: data.lineOf,
    glossary: glossaryFile.lineOf,
    index: indexFile.lineOf,
    ledger: ledgerFile.lineOf,
  };
  return { content: { publication, lines }, breaches };
}

/** Those that can be read, by the whole path of their file. */
const proseOf = (files: readonly ProseFile[], as: Prose['as']): [string, Prose][] =>
  files.flatMap(({ file, language, tree }) => (tree ? [[resolve(file), { file, language, as, tree }]] : []));

/** The entries of a data file, each knowing its key; none where the file is left out or cannot be read. */
const byKey = <T extends object>(entries: Readonly<Record<string, T>> = {}): Map<string, T & { key: string }> =>
  new Map(Object.entries(entries).map(([key, entry]) => [key, { key, ...entry }]));

/** Where its own file says that it will stand, be the rest of the content right or wrong; null while not known. */
export function declaredAddress(folder = contentFolder()): string | null {
  const { value } = readDataFile(join(folder, 'publication.yaml'), addressSchema);
  return value?.address ?? null;
}

const addressSchema = publicationSchema.pick({ address: true }).loose();
