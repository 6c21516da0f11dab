// What the files of a record are called before their ending: "memorandum" for the original, "memorandum.en" for a translation.

import type { Language } from '../i18n/languages.ts';

export const fileStem = (id: string, language: Language, original: Language): string =>
  language === original ? id : `${id}.${language}`;
