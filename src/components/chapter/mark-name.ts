// What a block's number is called for those who do not see its ground line.

import { formatList } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Block } from '../../publication/model.ts';

/**
 * "3, alinea bertumpu pada konteks: tautan tetap"
 * @param leadsTo what one has behind the number
 */
export function markName(
  { mark, kind, ground }: Pick<Block, 'mark' | 'kind' | 'ground'>,
  language: Language,
  leadsTo: string,
): string {
  const t = strings(language);
  const words = ground.map((one) => t.ground[one]);
  return `${t.mark(mark, t.kind[kind], formatList(words, language))}: ${leadsTo}`;
}
