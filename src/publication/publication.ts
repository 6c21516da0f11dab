// Reads a whole content folder into one value, gathering every breach on the way.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Localized } from '../i18n/languages.ts';
import { PublicationError, type Breach } from './breach.ts';
import { blockCitations, readChapterFile, sectionTitle, type ChapterFile } from './chapter-file.ts';
import { nameReferences } from './cross-references.ts';
import { readDataFile, readOptionalDataFile } from './data-file.ts';
import { readFigures, restsOnKeys, type Figure } from './figures.ts';
import { groundOf } from './ground.ts';
import { invariants } from './invariants.ts';
import { attribute } from './mdx-tree.ts';
import type { Chapter, ChapterText, Publication, Section } from './model.ts';
import { numberBlocks, numberSections } from './numbering.ts';
import { plainText } from './plain-text.ts';
import type { ChapterFiles } from './rule.ts';
import {
  evidenceFileSchema,
  glossaryFileSchema,
  indexFileSchema,
  publicationSchema,
  referencesFileSchema,
  type Evidence,
} from './schema.ts';

export interface ReadPublication {
  /** undefined where there is a breach */
  publication: Publication | undefined;
  breaches: Breach[];
}

/** The folder that holds the publication, from the working directory. */
export const contentFolder = (): string => process.env.CONTENT ?? 'content';

/** Reads and checks; never throws for what an author may have written. */
export function readPublication(folder = contentFolder()): ReadPublication {
  const data = readDataFile(join(folder, 'publication.yaml'), publicationSchema);
  const evidenceFile = readDataFile(join(folder, 'evidence.yaml'), evidenceFileSchema);
  const referencesFile = readDataFile(join(folder, 'references.json'), referencesFileSchema);
  const glossaryFile = readOptionalDataFile(join(folder, 'glossary.yaml'), glossaryFileSchema);
  const indexFile = readOptionalDataFile(join(folder, 'index.yaml'), indexFileSchema);
  const evidence = byKey(evidenceFile.value);
  const terms = byKey(glossaryFile.value);
  const indexed = byKey(indexFile.value);
  const references = new Map((referencesFile.value ?? []).map((reference) => [reference.id, reference]));
  const { figures, breaches: figureBreaches } = readFigures(folder);
  const files = [data, evidenceFile, referencesFile, glossaryFile, indexFile];
  const breaches = [...files.flatMap((file) => file.breaches), ...figureBreaches];
  if (!data.value) return { publication: undefined, breaches };

  const found = readChapterFiles(folder, data.value.chapters, data.value.languages);
  breaches.push(...found.breaches, ...found.files.flatMap((pair) => Object.values(pair.in).flatMap((file) => file.breaches)));
  const { study } = data.value;
  const texts = found.files.map((pair) => assemble(pair, { evidence, figures, study }));
  const publication: Publication = { ...data.value, folder, texts, evidence, references, figures, terms, indexed };
  numberBlocks(publication);
  const lines = {
    evidence: evidenceFile.lineOf,
    references: referencesFile.lineOf,
    publication: data.lineOf,
    glossary: glossaryFile.lineOf,
    index: indexFile.lineOf,
  };
  breaches.push(...invariants(publication, found.files, lines));
  nameReferences(publication);
  return { publication: breaches.length === 0 ? publication : undefined, breaches };
}

/** The entries of a data file, each knowing its key. */
const byKey = <T extends object>(entries: Readonly<Record<string, T>> = {}): Map<string, T & { key: string }> =>
  new Map(Object.entries(entries).map(([key, entry]) => [key, { key, ...entry }]));

let read: Publication | undefined;

/**
 * The publication of this build, read once.
 * @throws PublicationError with all breaches
 */
export function thePublication(): Publication {
  if (read) return read;
  const { publication, breaches } = readPublication();
  if (!publication) throw new PublicationError(breaches);
  return (read = publication);
}

function readChapterFiles(
  folder: string,
  keys: readonly string[],
  languages: readonly Language[],
): { files: ChapterFiles[]; breaches: Breach[] } {
  const breaches: Breach[] = [];
  const root = join(folder, 'chapters');
  const listing = join(folder, 'publication.yaml');
  const folders = existsSync(root) ? readdirSync(root) : [];
  for (const stray of folders.filter((name) => !keys.includes(name))) {
    breaches.push({
      file: join(root, stray),
      thing: `chapter "${stray}" is not listed in publication.yaml`,
      repair: 'add its key to chapters, or remove the folder',
    });
  }
  const files = keys.flatMap((key, index) => {
    const missing = languages.filter((language) => !existsSync(join(root, key, `${language}.mdx`)));
    for (const language of missing) {
      const file = join(root, key, `${language}.mdx`);
      breaches.push({
        file: missing.length === languages.length ? listing : file,
        thing: `chapter "${key}" is missing in ${language}`,
        repair: `write ${file}`,
      });
    }
    if (missing.length > 0) return [];
    const pair = Object.fromEntries(languages.map((language) => [language, readChapterFile(join(root, key, `${language}.mdx`))]));
    return [{ key, number: index + 1, in: pair as Localized<ChapterFile> }];
  });
  return { files, breaches };
}

interface Known {
  evidence: ReadonlyMap<string, Evidence>;
  figures: ReadonlyMap<string, Figure>;
  /** the reference that stands for the study */
  study: string;
}

function assemble({ key, number, in: files }: ChapterFiles, { evidence, figures, study }: Known): Chapter {
  const text = (language: Language): ChapterText => {
    const { data, sections } = files[language];
    const numbers = numberSections(number, sections);
    return {
      key,
      language,
      number,
      title: data?.title ?? key,
      slug: data?.slug ?? key,
      summary: data?.summary ?? '',
      sections: sections.map((section, index): Section => {
        let before = '';
        return {
          id: section.id,
          kind: 'section',
          number: numbers[index] ?? '',
          depth: section.depth,
          title: sectionTitle(section),
          line: section.line,
          blocks: section.blocks.map((block) => {
            const figure = figures.get(attribute(block.node, 'name') ?? '');
            const fromData = figure ? restsOnKeys(figure).map((key) => ({ key, see: false })) : [];
            const citations = [...blockCitations(block), ...fromData];
            const caption = attribute(block.node, 'caption');
            const ground = groundOf(citations, evidence, study);
            const groundShown = ground.join() !== before;
            before = ground.join();
            const mark = /-(\d+)$/.exec(block.id)?.[1];
            const own = block.id === `${section.id}-${mark}` && mark ? mark : block.id;
            return {
              id: block.id,
              kind: block.kind as Exclude<typeof block.kind, 'section'>,
              mark: own,
              line: block.line,
              text: plainText(block.node),
              citations,
              ground,
              groundShown,
              ...(caption ? { caption } : {}),
              ...(figure ? { figure } : {}),
            };
          }),
        };
      }),
    };
  };
  return { key, number, in: { id: text('id'), en: text('en') } };
}
