// The search of a language in the browser: its vocabulary and its Pagefind, each loaded once, when they are asked for.

import type { Language } from '../../i18n/languages.ts';
import type { Side } from '../../search/asking/answer.ts';
import { readVocabulary } from '../../search/asking/vocabulary.ts';
import { passageAt, type VocabularyFile } from '../../search/files.ts';
import type { Passage } from '../../search/card.ts';
import { keyOf } from '../../search/keys.ts';

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
    // Asked for anew, for the index of another edition has other numbers.
    json<VocabularyFile>(vocabulary, 'no-cache'),
  ]);
  const words = readVocabulary(file, language);
  // An index of this size answers in a moment: a worker would be a third more to fetch.
  const pagefind = createInstance({ noWorker: true, metaCacheTag: file.index });
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
  const scores = (query: string) => {
    const answer = known.get(query) ?? ask(query);
    known.set(query, answer);
    return answer;
  };
  return {
    words,
    scores: async (families) => {
      const keys = families.map((family) => keyOf(family, words.families.length));
      const singly = await Promise.all(keys.map(scores));
      if (singly.length < 2) return singly[0] ?? new Map();
      // Pagefind only says where a phrase stands: its score is that of its words.
      const places = await scores(`"${keys.join(' ')}"`);
      return new Map([...places.keys()].map((part) => [part, singly.reduce((sum, one) => sum + (one.get(part) ?? 0), 0)]));
    },
  };
}

const passages = new Map<string, Promise<Passage[]>>();

/** What a card is made of; fetched when it is shown. */
export async function passageOf(card: number, { words }: Side, places: Places): Promise<Passage> {
  const sections = words.cards.filter(({ kind }) => kind === 'section').length;
  const { file, at } = passageAt(card, sections);
  const address = `${places.passages}${file}?${words.index}`;
  const fetched = passages.get(address) ?? json<Passage[]>(address);
  passages.set(address, fetched);
  fetched.catch(() => passages.delete(address));
  const passage = (await fetched)[at];
  if (!passage) throw new Error(`no passage of ${card} in ${address}`);
  return passage;
}

async function json<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
