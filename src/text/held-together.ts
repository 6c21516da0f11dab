// What must not break across lines: foreign names, which are marked with their language too; a day and its month; a number and its
// unit, or what it counts; a range of years; the scale of a map; a foreign street and the number in it.

import { monthNames } from '../i18n/format.ts';
import { languages, registry } from '../i18n/languages.ts';

export interface Run {
  text: string;
  /** set where the run must stay on one line */
  held?: true;
  lang?: 'vi';
}

const words = languages.map((language) => registry[language].held);
const units = ['°C', 'kg', 'km', 'cm', 'mm', ...words.flatMap((own) => own.units)];
const held = (counted: readonly string[]): string[] => [
  `\\d{1,2} ${oneOf([...monthNames])}(?: \\d{4})?`,
  `[\\d.,]*\\d ${oneOf([...units, ...counted])}(?![\\p{L}])`,
  '\\d+–\\d+',
  `\\d+ : \\d[\\d.,]*(?: ${oneOf(units)}(?![\\p{L}]))?`,
  // The letter that tells two undated works apart.
  `${oneOf(words.map(({ undated }) => undated))}\\.-[a-z]`,
  `${oneOf([...words.flatMap(({ numbered }) => numbered), '§'])} \\d[\\d.]*\\d?`,
];

const escaped = (plain: string): string => plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const oneOf = (alternatives: readonly string[]): string => `(?:${alternatives.map(escaped).join('|')})`;

/**
 * @param names of another language
 * @param counted words that keep to the number before them, as units do
 */
export function heldPattern(names: readonly string[], counted: readonly string[]): RegExp {
  // Longer names go before the shorter ones they hold.
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escaped);
  // An empty list must match nothing, not the empty string.
  const name = longestFirst.join('|') || '(?!)';
  // The number of a house with the space that parts it from its street, which then cannot break.
  const house = `\\d{1,3} (?=(?:${name})(?![\\p{L}]))`;
  const houseAfter = `(?<=[\\p{L}]) \\d{1,3}(?=[,.;:)]|$)(?<=(?:${name}) \\d+)`;
  const within = `(?<name>${name})(?![\\p{L}])|${house}|${held(counted).join('|')}`;
  return new RegExp(`(?<![\\p{L}\\d])(?:${within})|${houseAfter}`, 'gu');
}

/** A text cut where something in it must not break. @param pattern of this publication's names and words */
export function heldTogether(text: string, pattern: RegExp): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    runs.push({ text: match[0], held: true, ...(match.groups?.name ? { lang: 'vi' as const } : {}) });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
