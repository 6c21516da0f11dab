// The place of a chapter that a fragment meant: an id written otherwise, or the words of a heading, as it is now or once was.

import { knownId, leniently } from './ids.ts';
import type { Matter } from './matter.ts';
import { wordsOf } from './words.ts';

/** @param chapter the key of the chapter it was said of; its headings go before others' */
export function placeMeant(fragment: string, chapter: string | undefined, matter: Matter): string | undefined {
  const id = knownId(fragment, matter);
  if (id !== undefined) return id;
  const { folded } = wordsOf(leniently(fragment).replace(/[_-]/g, ' '));
  const called = matter.titles.filter(({ words }) => folded !== '' && words.folded === folded);
  const here = called.filter((title) => matter.units.get(title.id)?.chapter === chapter);
  const ids = new Set((here.length > 0 ? here : called).map((title) => title.id));
  return ids.size === 1 ? [...ids][0] : undefined;
}
