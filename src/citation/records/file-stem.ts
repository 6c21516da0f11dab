// What the files of a record are called before their ending: "harbour" for the original, "harbour.en" for a translation.

import type { Language } from '../../i18n/languages.ts';

export const fileStem = (id: string, language: Language, original: Language): string =>
  language === original ? id : `${id}.${language}`;
