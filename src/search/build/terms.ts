// The terms of the glossary and the names of the index, as bridges between languages: every form here, every form elsewhere.

import type { Language } from '../../i18n/languages.ts';
import { entriesOf, formsOf } from '../../publication/entries.ts';
import { othersThan, type Publication } from '../../publication/model.ts';
import { keyOfForm } from '../words/forms.ts';
import type { VocabularyFile } from '../files.ts';

/** Those that have anything to bridge: another form, in this language or elsewhere. */
export function termsIn(publication: Publication, language: Language): VocabularyFile['terms'] {
  return entriesOf(publication).flatMap((entry) => {
    const here = formsOf(entry, language);
    const elsewhere = othersThan(language, publication).flatMap((other) => formsOf(entry, other));
    return new Set([...here, ...elsewhere].map(keyOfForm)).size > 1 ? [{ here, elsewhere }] : [];
  });
}
