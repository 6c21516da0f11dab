// How far each chapter was read, as the device keeps it: the latest last.

import { keep, kept } from './kept.ts';

/** A block, and how a reader knows it: "§ 4.2 ¶ 3". */
export interface Place {
  chapter: string;
  id: string;
  words: string;
}

const key = 'places';

export function places(): Place[] {
  try {
    return JSON.parse(kept(key) ?? '[]') as Place[];
  } catch {
    return [];
  }
}

/** Puts a place in that of its chapter. */
export const keepPlace = (place: Place): void => write([...othersThan(place.chapter), place]);

/** Forgets a chapter's place, or all. */
export const forgetPlaces = (chapter?: string): void => write(chapter === undefined ? [] : othersThan(chapter));

const othersThan = (chapter: string): Place[] => places().filter((place) => place.chapter !== chapter);

const write = (left: Place[]): void => keep(key, left.length === 0 ? null : JSON.stringify(left));
