// What citeproc is given for a reference: CSL without our own fields, in the words of a language.

import type { Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { Reference } from '../publication/evidence-schema.ts';

/** A work as CSL has it. */
export interface Item {
  readonly id: string;
  readonly [field: string]: unknown;
}

/**
 * The work as the bibliography shows it. One that no one signs goes under the name of who published it, as readers know it
 * ("The Harbour Gazette, 2016"), and that name is not said twice.
 * @param study key of the reference that stands for the study
 */
export function itemOf(reference: Reference, study: string, language: Language): Item {
  const item = without(reference, 'custom');
  if (item.id === study) return { ...item, title: strings(language).abstractOfStudy };
  if (item.author ?? item.editor) return item;
  const field = ['container-title', 'publisher', 'authority'].find((name) => typeof item[name] === 'string');
  return field ? { ...without(item, field), author: [{ literal: item[field] }] } : item;
}

/** The study in the text: one word, without author and year. CSL shows it where another work has its year. */
export const studyInText = ({ id, type }: Item, language: Language): Item => ({
  id,
  type,
  issued: { literal: strings(language).abstractSource },
});

export const withoutAddress = (item: Item): Item => without(item, 'URL', 'DOI', 'accessed');

/**
 * The address of a work that is undated, and whose day of reading was not noted. The style has "Retrieved on a day from" before the
 * address of an undated work and leaves the first word standing alone; so it is not given this address.
 */
export function undatedAddress({ URL: address, DOI, issued, status, accessed }: Item): string | undefined {
  return typeof address === 'string' && !(DOI ?? issued ?? status ?? accessed) ? address : undefined;
}

/** A title as the margin has room for it: without a subtitle that makes it long. */
export function shortTitle({ title }: Pick<Reference, 'title'>): string {
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
