// The interface's words in a language.

import { en } from './en.ts';
import { id, type Strings } from './id.ts';
import type { Language } from './languages.ts';

const dictionaries: Record<Language, Strings> = { id, en };

export const strings = (language: Language): Strings => dictionaries[language];
