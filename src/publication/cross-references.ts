// What a place is called where the text refers to it without words of its own, `[](#ice-2)`: "Figure 3", "Formula (6.1)", "Section 4.2".

import type { Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { Kind } from './vocabulary.ts';

/** undefined for what has no number of its own: a paragraph, a list, a quotation */
export function nameOf({ kind, number }: { kind: Kind; number?: string }, language: Language): string | undefined {
  const { called } = strings(language);
  if (number === undefined) return undefined;
  return kind === 'section' || kind === 'figure' || kind === 'table' || kind === 'equation' ? called[kind](number) : undefined;
}
