// A kind of slip: how the content is broken, and where its author must be told so.

import { spots, twinsOf, unitAt, type Content, type Lines, type Spot } from './content.ts';

/** A file as it is after the slip: another text or bytes; gone; a link; a folder. */
export type State = { text: string } | { bytes: Buffer } | 'gone' | 'a link' | 'a folder';

export interface Mutant {
  /** each file that is changed, by its name */
  states: Readonly<Record<string, State>>;
  /** any of these lines is the right one; a file without lines is right as a whole */
  at: readonly (Lines | { file: string })[];
}

export interface Kind {
  name: string;
  /** what must become of it */
  must: 'be refused' | 'be told as odd' | 'pass';
  /** undefined where the content has no place for it */
  make: (content: Content, pick: Pick) => Mutant | undefined;
}

/** One of several, by chance. @throws for none */
export type Pick = <T>(items: readonly T[]) => T;

export const chapters = /^chapters\/.*\.mdx$/;

type Near = 'here' | 'twins' | 'file' | RegExp;

interface Change {
  name: string;
  in: RegExp;
  find: RegExp;
  /** what comes in the place of what was found; undefined where this place will not do */
  to: (found: RegExpExecArray, spot: Spot, content: Content) => string | undefined;
  /** where it may be told: in the unit that was changed, in its counterparts too, anywhere in files */
  told?: Near;
  must?: Kind['must'];
}

/** A slip at one place of one file. */
export const change = ({ name, in: files, find, to, told = 'here', must = 'be refused' }: Change): Kind => ({
  name,
  must,
  make: (content, pick) => {
    const places = spots(content, files, find);
    for (let tries = 0; tries < 20 && places.length > 0; tries++) {
      const spot = pick(places);
      const words = to(spot.found, spot, content);
      if (words === undefined || words === spot.found[0]) continue;
      const text = spot.text.slice(0, spot.start) + words + spot.text.slice(spot.end);
      return { states: { [spot.file]: { text } }, at: placesOf(content, spot, text, words, told) };
    }
    return undefined;
  },
});

function placesOf(content: Content, spot: Spot, text: string, words: string, told: Near): Mutant['at'] {
  const { file, start } = spot;
  if (told === 'file') return [{ file }];
  // The unit before the change and after it: a slip may part it, or join it to the next.
  const own = [unitAt(spot), unitAt({ file, text, start, end: start + words.length })];
  if (told === 'here') return own;
  if (told === 'twins') return [...own, ...twinsOf(content, unitAt(spot))];
  const others = [...content.keys()].flatMap((name) => [name, name.replace(/\/[^/]*$/, '')]).filter((name) => told.test(name));
  return [...own, ...[...new Set(others)].map((name) => ({ file: name }))];
}

/** The same slip in every language of a block. */
export const changeAll = (asked: Change): Kind => ({
  ...change(asked),
  make: (content, pick) => {
    const one = change(asked);
    const first = one.make(content, pick);
    const [file] = Object.keys(first?.states ?? {});
    if (!first || file === undefined) return undefined;
    const [own] = first.at.filter((place): place is Lines => 'from' in place);
    if (!own) return undefined;
    const twins = twinsOf(content, own).flatMap((twin) => {
      const inside = spots(content, new RegExp(`^${twin.file.replaceAll('.', '\\.')}$`), asked.find).find(
        (spot) => unitAt(spot).from === twin.from,
      );
      const words = inside && asked.to(inside.found, inside, content);
      return inside && words !== undefined
        ? [{ twin, text: inside.text.slice(0, inside.start) + words + inside.text.slice(inside.end) }]
        : [];
    });
    if (twins.length === 0) return undefined;
    const others = Object.fromEntries(twins.map(({ twin, text }) => [twin.file, { text }]));
    return { states: { ...first.states, ...others }, at: [...first.at, ...twins.map(({ twin }) => twin)] };
  },
});

/** A slip with a whole file. */
export const withFile = (
  name: string,
  files: RegExp,
  make: (file: string, text: string, content: Content) => Mutant['states'] | undefined,
  told?: (file: string) => Mutant['at'],
  must: Kind['must'] = 'be refused',
): Kind => ({
  name,
  must,
  make: (content, pick) => {
    const names = [...content.keys()].filter((file) => files.test(file));
    if (names.length === 0) return undefined;
    const file = pick(names);
    const states = make(file, content.get(file) ?? '', content);
    return states && { states, at: told ? told(file) : [{ file }, ...Object.keys(states).map((other) => ({ file: other }))] };
  },
});
