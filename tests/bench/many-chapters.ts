// The same publication many times over: a text as long as one likes that keeps every rule. Ids, slugs and figures of each copy are its
// own; evidence, references, glossary and index are shared by all.

import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { PublicationError } from '../../src/publication/breach.ts';
import type { Publication } from '../../src/publication/model.ts';
import { readPublication } from '../../src/library/publication.ts';
import { recorded } from '../support/fixture.ts';

/**
 * @param from a content folder that keeps every rule
 * @param to written anew; its first chapters are those of `from` as they are
 * @throws PublicationError where `from` breaks a rule
 */
export function writeManyChapters(from: string, to: string, copies: number): void {
  const { publication, breaches } = readPublication(from);
  if (!publication) throw new PublicationError(breaches);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const keys = publication.texts.map(({ key }) => key);
  for (let copy = 2; copy <= copies; copy++) {
    const names = namesInCopy(publication, `-c${copy}`);
    keys.push(...names.chapters.values());
    writeChapters(publication, to, names);
    for (const [name, own] of names.figures) {
      copyFileSync(join(from, 'figures', `${name}.yaml`), join(to, 'figures', `${own}.yaml`));
      copyFileSync(join(from, 'data', `${name}.csv`), join(to, 'data', `${own}.csv`));
    }
  }
  const listing = join(to, 'publication.yaml');
  const document = parseDocument(readFileSync(listing, 'utf8'));
  document.setIn(['chapters'], keys);
  writeFileSync(listing, document.toString({ lineWidth: 0 }));
  recorded(to);
}

/** What chapters, units and figures are called in a copy. A block keeps the number it has in its section. */
function namesInCopy({ texts, languages: [original = 'id'] }: Publication, suffix: string): Names {
  const chapters = new Map<string, string>();
  const units = new Map<string, string>();
  const figures = new Map<string, string>();
  for (const chapter of texts) {
    const { key } = chapter;
    chapters.set(key, key + suffix);
    for (const { id, blocks } of chapter.in[original].sections) {
      const section = id === `${key}-study` ? `${key}${suffix}-study` : id + suffix;
      units.set(id, section);
      for (const block of blocks) {
        units.set(block.id, block.id === `${id}-${block.mark}` ? `${section}-${block.mark}` : block.id + suffix);
        if (block.figure) figures.set(block.figure.name, block.figure.name + suffix);
      }
    }
  }
  return { suffix, chapters, ids: new Map([...chapters, ...units]), figures };
}

function writeChapters({ texts, languages, folder }: Publication, to: string, names: Names): void {
  for (const { key } of texts) {
    const own = join(to, 'chapters', names.chapters.get(key) ?? key);
    mkdirSync(own);
    for (const language of languages) {
      const source = readFileSync(join(folder, 'chapters', key, `${language}.mdx`), 'utf8');
      writeFileSync(join(own, `${language}.mdx`), renamed(source, names));
    }
  }
}

/** Ids stand in comments and in links, the slug in the frontmatter, a figure's name in its component. */
function renamed(source: string, { suffix, ids, figures }: Names): string {
  const from = (names: ReadonlyMap<string, string>) => (_: string, before: string, name: string) =>
    before + (names.get(name) ?? name);
  return source
    .replace(/^(slug:\s*['"]?)([a-z0-9-]+)/m, `$1$2${suffix}`)
    .replace(/(\{\/\*\s*#)([a-z0-9-]+)/g, from(ids))
    .replace(/(\]\(#)([a-z0-9-]+)/g, from(ids))
    .replace(/(<Figure\s[^>]*?\bname=")([a-z0-9-]+)/g, from(figures));
}

interface Names {
  suffix: string;
  chapters: ReadonlyMap<string, string>;
  /** of chapters, sections and blocks */
  ids: ReadonlyMap<string, string>;
  figures: ReadonlyMap<string, string>;
}
