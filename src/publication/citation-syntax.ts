// How the text cites: `[@port-1; see @writer1990, p. 5]`. One bracket holds one or more citations.

import { languages, locatorLabels, registry, type LocatorLabel } from '../i18n/languages.ts';

export type { LocatorLabel };

/** The key that says: here the editors reason. */
export const editionKey = 'edition';

/** A place in a work. */
export interface Locator {
  label: LocatorLabel;
  /** "5", "5–7", "iv, 9" */
  value: string;
}

export interface Citation {
  key: string;
  locator?: Locator;
  /** names a work without resting on it: `[see @key]`, `[lih. @key]` */
  see: boolean;
  /** stands inside <Doubt> */
  doubted?: true;
  /** in the text's file; undefined for what a figure's data rest on */
  line?: number;
}

export interface ReadBracket {
  citations: Citation[];
  /** the parts that could not be read */
  unread: string[];
}

/** A piece of a text, from a place in it: words, or what stands between the brackets of a citation. */
export type Piece = { start: number } & ({ words: string } | { cited: string });

/** A text cut at its citations; the space before a citation belongs to it. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: bracket, 1: inside = '', index } of text.matchAll(anyBracket)) {
    if (!mention.test(inside)) continue;
    pieces.push({ start: end, words: text.slice(end, index).trimEnd() }, { start: index, cited: inside });
    end = index + bracket.length;
  }
  return [...pieces, { start: end, words: text.slice(end) }];
}

/** @param inside what stands between the square brackets */
export function readBracket(inside: string): ReadBracket {
  const citations: Citation[] = [];
  const unread: string[] = [];
  for (const part of inside.split(';')) {
    const citation = readCitation(part.trim());
    if (citation) citations.push(citation);
    else unread.push(part.trim());
  }
  return { citations, unread };
}

function readCitation(part: string): Citation | undefined {
  const comma = part.indexOf(',');
  const [head, tail] = comma === -1 ? [part] : [part.slice(0, comma), part.slice(comma + 1).trim()];
  const [, see, key] = oneCitation.exec(head.trimEnd()) ?? [];
  if (key === undefined) return undefined;
  const locator = tail === undefined ? undefined : readLocator(tail);
  if (tail !== undefined && !locator) return undefined;
  return { key, see: see !== undefined, ...(locator ? { locator } : {}) };
}

/** "p. 5", "hlm. 5-7", "bab iv", "5": a bare number is a page. */
function readLocator(written: string): Locator | undefined {
  for (const label of locatorLabels) {
    const words = citing.flatMap(({ places }) => places[label]);
    const word = words.find((candidate) => written.toLowerCase().startsWith(candidate));
    const value = readPlaces(word === undefined ? '' : written.slice(word.length).trim());
    if (value) return { label, value };
  }
  const value = readPlaces(written);
  return value && /^\d/.test(value) ? { label: 'page', value } : undefined;
}

/** Numbers and ranges parted by commas, Arabic or Roman. */
function readPlaces(written: string): string | undefined {
  const places = written.split(',').map((place) => /^(\w+)(?:\s?[-–]\s?(\w+))?$/.exec(place.trim()));
  const read = places.map((place) => {
    const ends = [place?.[1], place?.[2]].filter((end) => end !== undefined);
    return ends.length > 0 && ends.every((end) => /^(?:\d+[a-z]?|[ivxlc]+)$/i.test(end)) ? ends.join('–') : undefined;
  });
  return read.includes(undefined) ? undefined : read.join(', ');
}

/** The text as it reads without its citations. */
export const withoutCitations = (text: string): string =>
  piecesOf(text)
    .map((piece) => ('words' in piece ? piece.words : ''))
    .join('');

export function citationsIn(text: string): ReadBracket {
  const read = piecesOf(text).flatMap((piece) => ('cited' in piece ? [readBracket(piece.cited)] : []));
  return { citations: read.flatMap(({ citations }) => citations), unread: read.flatMap(({ unread }) => unread) };
}

/** What looks like a citation and is none. */
export interface Stray {
  /** how many line ends stand before it */
  line: number;
  words: string;
  /** a bracket was opened before it and never closed */
  open: boolean;
}

/** Keys with their @ that stand in no bracket, and brackets with keys that are left open. */
export function straysIn(text: string): Stray[] {
  const line = lineCounter(text);
  return piecesOf(text).flatMap((piece) => {
    const words = 'words' in piece ? piece.words : '';
    const places = [...words.matchAll(everyMention)].map(({ index }) => {
      const opened = words.lastIndexOf('[', index);
      const open = opened !== -1 && !words.slice(opened, index).includes(']');
      return { at: open ? opened : index, open };
    });
    const first = places.filter(({ at }, index) => at !== places[index - 1]?.at);
    return first.map(({ at, open }) => {
      const shown = /^.[^\s,;.)\]]*/u.exec(words.slice(at, at + 80));
      return { line: line(piece.start + at), words: shown ? shown[0] : words, open };
    });
  });
}

/** Counts the line ends before places that are asked for in their order. */
function lineCounter(text: string): (place: number) => number {
  let line = 0;
  let next = text.indexOf('\n');
  return (place) => {
    while (next !== -1 && next < place) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

/** How authors write citations, in any language. */
const citing = languages.map((language) => registry[language].citing);

const seeWords = citing.flatMap(({ see }) => see.map((word) => RegExp.escape(word)));
const oneCitation = new RegExp(`^(?:(${seeWords.join('|')})\\s+)?@([a-z][\\w-]*)$`);

/** Each character is looked at once: a bracket holds no bracket. */
const anyBracket = /\[([^\][]*)\]/g;

/** An @ that begins a key, or a bracket that was meant for one; inside a word, as in an address, it is none. */
const mention = /(?<![\p{L}\p{N}._-])@(?=[\p{L}\p{N}])|(?<=\[)@/u;

const everyMention = new RegExp(mention, 'gu');
