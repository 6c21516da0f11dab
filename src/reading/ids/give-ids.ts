// Gives ids to blocks that have none, the same in every language. Blocks that have an id in all languages are the fixed points of a
// section; between two of them the languages must hold as many blocks of the same kinds. Where they do not, or where a text cannot
// be read, nothing is written and the author is told.

import { inFile, type Breach } from '../../publication/breach.ts';
import { parseMdx } from '../mdx-tree.ts';
import { mdxBreach } from '../plain/mdx-words.ts';
import { asRead } from '../text-file.ts';
import { matchBlocks } from './match-blocks.ts';
import { nextId } from './next-id.ts';
import { noId, readUnits, type SectionNode } from '../units.ts';

export interface Text {
  file: string;
  source: string;
}

export interface GivenIds {
  texts: Text[];
  given: string[];
  breaches: Breach[];
}

/**
 * @param texts one chapter in every language, the original first
 * @param held ids that stand anywhere else, or ever did
 */
export function giveIds(texts: readonly Text[], held: Iterable<string> = []): GivenIds {
  const read = texts.map(readText);
  const unread = read.flatMap(({ breaches }) => breaches);
  const { rows, breaches } = unread.length > 0 ? { rows: [], breaches: unread } : matchBlocks(read);
  if (breaches.length > 0) return { texts: [...texts], given: [], breaches };

  const taken = new Set([...held, ...texts.flatMap(({ source }) => idsMentioned(source))]);
  const insertions = texts.map((): Insertion[] => []);
  const given: string[] = [];
  /** of each row, where it has one by now */
  const ids = rows.map(({ blocks }) => blocks.find(({ id }) => id !== noId)?.id);
  for (const [at, { section, blocks }] of rows.entries()) {
    if (blocks.every(({ id }) => id !== noId)) continue;
    const idsIn = (start: number, end?: number) => ids.slice(start, end).filter((one) => one !== undefined);
    // Ids of other sections are no numbers of this one.
    const id = (ids[at] ??= nextId({ section, before: idsIn(0, at), after: idsIn(at + 1) }, taken));
    taken.add(id);
    given.push(id);
    for (const [index, block] of blocks.entries()) if (block.id === noId) insertions[index]?.push({ line: block.line, id });
  }
  return {
    texts: texts.map((text, index) => ({ ...text, source: insert(text.source, insertions[index] ?? []) })),
    given,
    breaches: [],
  };
}

/** Every id that a source names, be it only in a link: a number that still stands somewhere is not given again. */
export const idsMentioned = (source: string): string[] => [...source.matchAll(/#([a-z][a-z0-9-]*)/g)].map(([, id]) => String(id));

interface ReadText {
  file: string;
  sections: SectionNode[];
  breaches: Breach[];
}

function readText({ file, source }: Text): ReadText {
  try {
    const { sections, breaches } = readUnits(parseMdx(asRead(source)));
    const ofAuthor = breaches.filter(({ givenByCommand }) => !givenByCommand);
    return { file, sections, breaches: inFile(file, ofAuthor) };
  } catch (error) {
    return { file, sections: [], breaches: inFile(file, [mdxBreach(error, source)]) };
  }
}

interface Insertion {
  line: number;
  id: string;
}

/** A new line ends as the one it stands above. */
function insert(source: string, insertions: readonly Insertion[]): string {
  const lines = source.split('\n');
  for (const { line, id } of [...insertions].sort((a, b) => b.line - a.line)) {
    const ending = lines[line - 1]?.endsWith('\r') ? '\r' : '';
    lines.splice(line - 1, 0, `{/* #${id} */}${ending}`);
  }
  return lines.join('\n');
}
