// The part of an address that leads to words on a page (a text fragment): `:~:text=…`.

/**
 * @param runs the words, parted where something else stands between them on the page
 * @param before what stands before them in the same run, as `after` stands behind
 */
export function textDirective(runs: readonly string[], before = '', after = ''): string {
  const first = whole(before, runs[0] ?? '', runs.length === 1 ? after : '');
  const last = runs.length === 1 ? first : whole('', runs.at(-1) ?? '', after);
  if (runs.length === 1 && countOf(first.words) <= few)
    return directive([
      first.before && `${encoded(ending(first.before, context))}-`,
      encoded(first.words),
      first.after && `-${encoded(beginning(first.after, context))}`,
    ]);
  return directive([beginning(first.words, edge), ending(last.words, edge)].map((words) => encoded(trimmed(words))));
}

/** So many words are given whole, with as many around them as make it likely that no others are meant. */
const few = 10;
const context = 3;
/** Of more words, as many at each end. */
const edge = 5;

/** A browser looks for whole words: what was selected of half a word is made one. */
function whole(before: string, words: string, after: string) {
  const [start = ''] = /[\p{L}\p{M}\p{N}]/u.test(words.charAt(0)) ? (/[\p{L}\p{M}\p{N}]*$/u.exec(before) ?? []) : [];
  const [end = ''] = /[\p{L}\p{M}\p{N}]/u.test(words.slice(-1)) ? (/^[\p{L}\p{M}\p{N}]*/u.exec(after) ?? []) : [];
  return {
    before: tidy(before.slice(0, before.length - start.length)),
    words: tidy(start + words + end),
    after: tidy(after.slice(end.length)),
  };
}

/** Line breaks of the source are single spaces on the page; no-break spaces stay what they are. */
const tidy = (words: string): string => words.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

/** From the first letter to the last: where only a place is meant, its stops are not. */
const trimmed = (words: string): string => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');

const countOf = (words: string): number => words.split(/\s+/).length;
const beginning = (words: string, count: number): string =>
  new RegExp(`^(?:\\S+\\s+){0,${count - 1}}\\S+`).exec(words)?.[0] ?? words;
const ending = (words: string, count: number): string => new RegExp(`(?:\\S+\\s+){0,${count - 1}}\\S+$`).exec(words)?.[0] ?? words;

/** Hyphens, commas and ampersands mean something in it. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

const directive = (parts: readonly string[]): string => `:~:text=${parts.filter(Boolean).join(',')}`;
