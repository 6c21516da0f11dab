// The reviewed families of a language, by each of their words as it is compared.

import type { Language } from '../../i18n/languages.ts';
import type { Publication } from '../../publication/model.ts';
import { perPublication } from '../../publication/once-per.ts';
import { keyOfForm } from '../words/forms.ts';

/** A family's words, the root first. */
export const reviewedFamilies = perPublication(
  ({ searchWords }: Publication, language: Language): ReadonlyMap<string, readonly string[]> => {
    const families = searchWords?.families[language] ?? [];
    return new Map(families.flatMap((family) => family.map((form) => [keyOfForm(form), family] as const)));
  },
);
