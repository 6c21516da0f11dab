// The interface's words in a language.

import type { Strings } from './id.ts';
import { registry, type Language } from './languages.ts';

export const strings = (language: Language): Strings => registry[language].strings;
