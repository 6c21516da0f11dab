// What a citation shows inside the text, and in the margin beside it.

import { strings } from '../i18n/strings.ts';
import type { Language } from '../i18n/languages.ts';
import { editionKey, type Citation } from '../publication/citation-syntax.ts';
import { thePublication } from '../library/publication.ts';
import { referenceOf } from './cited.ts';
import { plainEntry, shortCitation } from './engine.ts';

export interface Cited {
  /** key of the reference, whether the text cites it or evidence from it */
  reference: string;
  label: string;
  /** "see" */
  before?: string;
}

/** The works behind a bracket in the author's order, none said twice; the editors' own reasoning names no work. */
export function inText(citations: readonly Citation[], language: Language): Cited[] {
  const named = citations.filter(({ key }) => key !== editionKey).map((one) => ({ ...one, reference: referenceOf(one.key).id }));
  return named
    .filter((one, place) => !named.some((other, at) => at !== place && says(other, one) && (at < place || !says(one, other))))
    .map(({ reference, locator, see }) => ({
      reference,
      label: shortCitation(reference, language, locator),
      ...(see ? { before: strings(language).see } : {}),
    }));
}

type Named = Pick<Citation, 'locator' | 'see'> & { reference: string };

/** Whether a citation says all that another one does: the same work, at the same place if at any, and rests on it if that one does. */
const says = (one: Named, other: Named): boolean =>
  one.reference === other.reference &&
  (!one.see || other.see) &&
  (!other.locator || (one.locator?.label === other.locator.label && one.locator.value === other.locator.value));

const marginLength = 100;

/** The work as plain text, short enough for the margin; the study needs no note. */
export function marginNote(reference: string, language: Language): string | undefined {
  if (reference === thePublication().study) return undefined;
  const text = plainEntry(reference, language);
  return text.length <= marginLength ? text : `${text.slice(0, text.lastIndexOf(' ', marginLength))} …`;
}
