// A found card as a list item: where it stands, what it is, its line with the words marked, and what else in it holds them.

import { directionIn, type Language } from '../../i18n/languages.ts';
import { languageName } from '../../i18n/format.ts';
import { strings } from '../../i18n/strings.ts';
import type { Answer } from '../../search/asking/answer.ts';
import { lineOf, runsOf, type Run } from '../../search/asking/line.ts';
import { conceptsIn, marksFinder, type FindMarks } from '../../search/asking/marks.ts';
import type { Ranked } from '../../search/asking/ranking.ts';
import type { KnownWords } from '../../search/asking/vocabulary.ts';
import type { Part, Passage } from '../../search/card.ts';
import { element } from '../element.ts';

export interface Shown {
  own: Language;
  query: string;
  answer: Answer;
  /** of each language that was asked */
  words: ReadonlyMap<Language, KnownWords>;
}

/** So many further places of a card are named. */
const mostOthers = 4;
const mostUses = 6;

/** @param passages the card in each language that it needs */
export function cardItem(ranked: Ranked, passages: ReadonlyMap<Language, Passage>, shown: Shown): HTMLLIElement {
  const { own, query, answer } = shown;
  const t = strings(own);
  const passage = passages.get(own);
  const [best] = ranked.parts;
  if (!passage || !best) throw new Error('a card without what it shows');
  const first = firstOf(ranked, shown);
  const part = passage.parts[best.part - first];
  if (!part) throw new Error('a card without the part that it leads to');
  const item = element('li');
  if (part.ground && part.ground.length > 0) item.dataset.ground = part.ground.join(' ');
  const where = element('p', { className: 'where' }, passage.place, part.mark === undefined ? '' : ` ¶ ${part.mark}`);
  if (part.says) where.append(' ', element('span', { className: 'kind' }, part.says));
  const link = element('a', { href: withQuery(part.url, query) }, ...marked(passage.title, finder(own, shown)));
  item.append(where, element('h2', {}, link), ...lines(part, best, passages, first, shown));
  if (ranked.lacks.length > 0)
    item.append(note(`${t.without} ${ranked.lacks.map((concept) => answer.concepts[concept]?.typed ?? '').join(', ')}`));
  const others = otherPlaces(ranked, passage, first, query, own);
  if (others) item.append(others);
  if (part.uses) item.append(uses(part.uses, query, own));
  return item;
}

const note = (words: string) => element('p', { className: 'other' }, words);

const firstOf = ({ card }: Ranked, { own, words }: Shown): number =>
  words.get(own)?.cardOf.find((one) => one.card === card)?.first ?? 0;

/** The line in the reader's language; where words were found in another alone, that one's line too, and that it is so. */
function lines(
  part: Part,
  { part: number, found }: Ranked['parts'][number],
  passages: ReadonlyMap<Language, Passage>,
  first: number,
  shown: Shown,
): HTMLElement[] {
  const { own } = shown;
  const ownFound = found.get(own) ?? new Set<number>();
  const made = [line(part.text, finder(own, shown))];
  for (const [language, concepts] of found) {
    const text = passages.get(language)?.parts[number - first]?.text;
    if (language === own || text === undefined || [...concepts].every((concept) => ownFound.has(concept))) continue;
    const other = line(text, finder(language, shown));
    other.lang = language;
    other.dir = directionIn(language, own) ?? '';
    made.push(note(strings(own).foundIn(languageName(language, own))), other);
  }
  return made;
}

function finder(language: Language, { answer, words }: Shown): FindMarks {
  const known = words.get(language);
  return known ? marksFinder(conceptsIn(answer.concepts, language), known) : () => [];
}

function line(text: string, find: FindMarks): HTMLElement {
  const { under, runs } = lineOf(text, find);
  const named = under === undefined ? [] : [element('span', { className: 'under' }, `${under} `)];
  return element('p', { className: 'line' }, ...named, ...shownRuns(runs));
}

const marked = (text: string, find: FindMarks) => shownRuns(runsOf(text, 0, text.length, find(text)));

const shownRuns = (runs: readonly Run[]) => runs.map((run) => (run.marked ? element('mark', {}, run.text) : run.text));

function otherPlaces(
  { parts: [, ...others] }: Ranked,
  { parts }: Passage,
  first: number,
  query: string,
  own: Language,
): HTMLElement | undefined {
  const blocks = others.filter(({ part }) => part !== first).map(({ part }) => parts[part - first]);
  if (blocks.length === 0) return undefined;
  const t = strings(own);
  const links = blocks
    .slice(0, mostOthers)
    .flatMap((block) => (block ? [block] : []))
    .map(({ url, mark, says }) => element('li', {}, element('a', { href: withQuery(url, query) }, `¶ ${mark}`), ` ${says ?? ''}`));
  const more = blocks.length - mostOthers;
  return element(
    'ul',
    { className: 'others', ariaLabel: t.morePlaces },
    ...links,
    ...(more > 0 ? [element('li', {}, t.andOthers(more))] : []),
  );
}

function uses(all: NonNullable<Part['uses']>, query: string, own: Language): HTMLElement {
  const t = strings(own);
  const links = all
    .slice(0, mostUses)
    .map(({ url, words }) => element('li', {}, element('a', { href: withQuery(url, query) }, words)));
  const more = all.length - mostUses;
  return element(
    'ul',
    { className: 'others', ariaLabel: t.usedIn },
    element('li', {}, t.usedIn),
    ...links,
    ...(more > 0 ? [element('li', {}, t.andOthers(more))] : []),
  );
}

/** The place with the words to be marked there. */
function withQuery(url: string, query: string): string {
  const [page = '', place] = url.split('#');
  return `${page}?q=${encodeURIComponent(query)}${place === undefined ? '' : `#${place}`}`;
}
