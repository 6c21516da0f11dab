// What citeproc is given for a reference: CSL without our own fields, in the words of a language.

import type { Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { withPrintedQuotes } from '../text/quotes.ts';
import type { Reference } from '../publication/evidence-schema.ts';

/** A work as CSL has it. */
export interface Item {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A work as other programs take it. */
export const workOf = (reference: Reference): Item => without(reference, 'custom');

/**
 * The work as the bibliography shows it. One that no one signs goes under the name of who published it, as readers know it
 * ("The Harbour Gazette, 2016"), and that name is not said twice.
 * @param study key of the reference that stands for the study
 */
export function itemOf(reference: Reference, study: string, language: Language): Item {
  const item = saidOnce(workOf(reference));
  if (item.id === study) return { ...item, title: strings(language).abstractOfStudy, language };
  if (item.author ?? item.editor) return item;
  const field = ['container-title', 'publisher', 'authority'].find((name) => typeof item[name] === 'string');
  return field ? { ...without(item, field), author: [{ literal: item[field] }] } : item;
}

/** Without the number of a law that its title tells, and the series of a report that its kind tells. */
function saidOnce(item: Item): Item {
  const { type, title, number, genre } = item;
  const numbered = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(String(number))}(?![\\p{L}\\p{N}])`, 'u');
  return without(
    item,
    ...(type === 'legislation' && numbered.test(String(title)) ? ['number'] : []),
    ...(genre !== undefined && genre === item['collection-title'] ? ['collection-title', 'collection-number'] : []),
  );
}

/**
 * The work as the text names it: the study by one word, a law that bears its year in its short name by that name alone, another law
 * and what no one signs by its name in the author's place.
 */
export function inTextOf(item: Item, study: string, language: Language): Item {
  if (item.id === study) return named(item, strings(language).abstractSource);
  const { type, title, 'title-short': short, author, editor, issued } = item;
  if (type !== 'legislation' && (author ?? editor)) return item;
  if (type === 'legislation' && typeof short === 'string' && short.includes(yearOf(issued))) return named(item, short);
  // The style knows no author of a law; of a document it does.
  return { ...item, type: 'document', author: [{ literal: short ?? title }] };
}

/** Without author and year: CSL shows these words where another work has its year. */
const named = ({ id, type }: Item, words: string): Item => ({ id, type, issued: { literal: words } });

/** @returns what no name holds, where there is none */
const yearOf = (issued: unknown): string => String((issued as Partial<CslDate> | undefined)?.['date-parts']?.[0]?.[0] ?? '\0');

interface CslDate {
  'date-parts': (number | string)[][];
}

export const withoutAddress = (item: Item): Item => without(item, 'URL', 'DOI', 'accessed');

/** What stands in a file's note is said beside a citation in words of our own. */
export const withoutNote = (item: Item): Item => without(item, 'note');

/**
 * The address of a work that is undated, and whose day of reading was not noted. The style has "Retrieved on a day from" before the
 * address of an undated work and leaves the first word standing alone; so it is not given this address.
 */
export function undatedAddress({ URL: address, DOI, issued, status, accessed }: Item): string | undefined {
  return typeof address === 'string' && !(DOI ?? issued ?? status ?? accessed) ? address : undefined;
}

/** A title as the margin has room for it: without a subtitle that makes it long; its marks are those of print, as citeproc makes them. */
export function shortTitle({ title: typed }: Pick<Reference, 'title'>): string {
  const title = withPrintedQuotes(typed);
  const main = title.length > 90 && !isDescribed({ title }) ? title.split(': ')[0] : undefined;
  // Less than three words before a colon may be no title: "Mayor: …".
  return main && main.split(' ').length > 2 ? main : title;
}

/** A title in square brackets is the editors' description. */
export const isDescribed = ({ title }: Readonly<Record<string, unknown>>): boolean =>
  typeof title === 'string' && title.startsWith('[');

const without = (item: Item, ...fields: string[]): Item => ({
  ...Object.fromEntries(Object.entries(item).filter(([field]) => !fields.includes(field))),
  id: item.id,
});
