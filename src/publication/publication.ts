// Reads a whole content folder into one value, gathering every breach on the way.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assemble } from './assemble.ts';
import { PublicationError, type Breach } from './breach.ts';
import { linkedFolders, readAboutFiles, readChapterFiles } from './content-folders.ts';
import { nameReferences } from './cross-references.ts';
import { readDataFile, readOptionalDataFile } from './data-file.ts';
import { readFigures } from './figures.ts';
import { invariants } from './invariants.ts';
import type { Prose, Publication } from './model.ts';
import { numberBlocks } from './numbering.ts';
import { evidenceFileSchema, glossaryFileSchema, indexFileSchema, publicationSchema, referencesFileSchema } from './schema.ts';

export interface ReadPublication {
  /** undefined where there is a breach */
  publication: Publication | undefined;
  breaches: Breach[];
}

/** The folder that holds the publication, from the working directory. */
export const contentFolder = (): string => process.env.CONTENT ?? 'content';

/** Reads and checks; never throws for what an author may have written. */
export function readPublication(folder = contentFolder()): ReadPublication {
  if (!existsSync(folder)) {
    const thing = 'there is no such folder, and it should hold the publication';
    return { publication: undefined, breaches: [{ file: folder, thing, repair: 'name another in CONTENT' }] };
  }
  const data = readDataFile(join(folder, 'publication.yaml'), publicationSchema);
  const evidenceFile = readDataFile(join(folder, 'evidence.yaml'), evidenceFileSchema);
  const referencesFile = readDataFile(join(folder, 'references.json'), referencesFileSchema);
  const glossaryFile = readOptionalDataFile(join(folder, 'glossary.yaml'), glossaryFileSchema);
  const indexFile = readOptionalDataFile(join(folder, 'index.yaml'), indexFileSchema);
  const { figures, breaches: figureBreaches } = readFigures(folder);
  const files = [data, evidenceFile, referencesFile, glossaryFile, indexFile];
  const breaches = [...files.flatMap((file) => file.breaches), ...figureBreaches, ...linkedFolders(folder)];
  if (!data.value) return { publication: undefined, breaches };

  const { study, languages, chapters } = data.value;
  const found = readChapterFiles(folder, chapters, languages);
  const about = readAboutFiles(folder, languages);
  breaches.push(...found.breaches, ...about.flatMap((file) => file.breaches));
  const evidence = byKey(evidenceFile.value);
  const texts = found.files.map((pair) => assemble(pair, { evidence, figures, study }));
  const prose = [...found.files.flatMap((pair) => Object.values(pair.in)), ...about].flatMap(
    ({ file, language, tree }): [string, Prose][] => (tree ? [[resolve(file), { file, language, tree }]] : []),
  );
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
  };
  numberBlocks(publication);
  const lines = {
    evidence: evidenceFile.lineOf,
    references: referencesFile.lineOf,
    publication: data.lineOf,
    glossary: glossaryFile.lineOf,
    index: indexFile.lineOf,
  };
  breaches.push(...invariants(publication, lines));
  nameReferences(publication);
  return { publication: breaches.length === 0 ? publication : undefined, breaches };
}

/** The entries of a data file, each knowing its key; none where the file is left out or cannot be read. */
const byKey = <T extends object>(entries: Readonly<Record<string, T>> = {}): Map<string, T & { key: string }> =>
  new Map(Object.entries(entries).map(([key, entry]) => [key, { key, ...entry }]));

let read: ReadPublication | undefined;

/** The publication of this process with what is wrong in it, read once. */
export const readOnce = (): ReadPublication => (read ??= readPublication());

/** After a change of the content: whoever asks next is given it anew. */
export const forgetPublication = (): void => void (read = undefined);

/**
 * The publication of this process.
 * @throws PublicationError with all breaches
 */
export function thePublication(): Publication {
  const { publication, breaches } = readOnce();
  if (!publication) throw new PublicationError(breaches);
  return publication;
}

/** Where its own file says that it will stand, be the rest of the content right or wrong; null while not known. */
export function declaredAddress(folder = contentFolder()): string | null {
  const { value } = readDataFile(join(folder, 'publication.yaml'), addressSchema);
  return value?.address ?? null;
}

const addressSchema = publicationSchema.pick({ address: true }).loose();
