// The search of a language in the browser: its vocabulary and its Pagefind, each loaded once, when they are asked for.

import type { Language } from '../../i18n/languages.ts';
import type { Side } from '../asking/answer.ts';
import { readVocabulary } from '../asking/vocabulary.ts';
import { passageAt, type VocabularyFile } from '../files.ts';
import type { Passage } from '../card.ts';
import { keyOf } from '../keys.ts';

/** Where what is loaded stands. */
export interface Places {
  /** the folder of Pagefind's bundle */
  index: string;
  vocabulary: string;
  passages: string;
}

interface Pagefind {
  createInstance: (options: { noWorker: boolean; metaCacheTag: string }) => {
    search: (query: string) => Promise<{ results: { id: string; score: number }[] }>;
  };
}

const sides = new Map<Language, Promise<Side>>();

/** Fetches nothing twice; what failed is tried again when it is asked for again. */
export function sideOf(language: Language, places: Places): Promise<Side> {
  const known = sides.get(language);
  if (known) return known;
  const side = loaded(language, places);
  sides.set(language, side);
  side.catch(() => sides.delete(language));
  return side;
}

async function loaded(language: Language, { index, vocabulary }: Places): Promise<Side> {
  const [{ createInstance }, file] = await Promise.all([
    import(/* @vite-ignore */ `${index}pagefind.js`) as Promise<Pagefind>,
    json<VocabularyFile>(vocabulary),
  ]);
  const words = readVocabulary(file, language);
  // An index of this size answers in a moment: a worker would be a third more to fetch. The tag spares a fetch that no cache answers.
  const pagefind = createInstance({ noWorker: true, metaCacheTag: String(words.families.length) });
  const known = new Map<string, Promise<ReadonlyMap<number, number>>>();
  const ask = async (query: string): Promise<ReadonlyMap<number, number>> => {
    const { results } = await pagefind.search(query);
    return new Map(
      results.flatMap(({ id, score }) => {
        const part = words.partNamed.get(id.slice(id.indexOf('_') + 1));
        return part === undefined ? [] : [[part, score] as const];
      }),
    );
  };
  return {
    words,
    scores: (families) => {
      const keys = families.map((family) => keyOf(family, words.families.length)).join(' ');
      const query = families.length > 1 ? `"${keys}"` : keys;
      const answer = known.get(query) ?? ask(query);
      known.set(query, answer);
      return answer;
    },
  };
}

const passages = new Map<string, Promise<Passage[]>>();

/** What a card is made of; fetched when it is shown. */
export async function passageOf(card: number, { words }: Side, places: Places): Promise<Passage> {
  const sections = words.cards.filter(({ kind }) => kind === 'section').length;
  const { file, at } = passageAt(card, sections);
  const address = places.passages + file;
  const fetched = passages.get(address) ?? json<Passage[]>(address);
  passages.set(address, fetched);
  fetched.catch(() => passages.delete(address));
  const passage = (await fetched)[at];
  if (!passage) throw new Error(`no passage of ${card} in ${address}`);
  return passage;
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
