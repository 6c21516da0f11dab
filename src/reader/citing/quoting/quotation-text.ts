// What a quotation is made of: the words, their citation, and for words of one block the address that leads to the very words.

import type { Language } from '../../../i18n/languages.ts';
import { element } from '../../element.ts';
import { writeAccessDates } from '../access-date.ts';
import { citedOn } from '../cited-on-page.ts';
import { quotedParts, quotedRows } from './quoted-words.ts';
import { runOf, saidOfRun } from '../runs/words.ts';
import type { Part } from './selected-parts.ts';
import { runsOf } from './selected-runs.ts';
import { textDirective } from './text-directive.ts';
import type { Quoted } from './unit-over.ts';

export interface Quoting {
  parts: readonly Part[];
  quoted: Quoted;
  /** the page behind the permalink */
  page: Document;
  /** has the blocks in all languages */
  rows: () => Document | Promise<Document>;
}

/** @param own the chapter's language: in another, the blocks are quoted whole */
export async function quotationIn(
  { parts, quoted, page, rows }: Quoting,
  language: Language,
  own: Language,
  numbers: boolean,
): Promise<HTMLElement[]> {
  const { citation, place, address } = citedOn(page, language);
  const ids = parts.map(({ block }) => block.id);
  const words = language === own ? quotedParts(parts, numbers) : quotedRows(await rows(), ids, language, numbers);
  const said = quoted.run ? saidOfRun(citation, runOf({ ...quoted.run, place, address })) : citation;
  const cited = element('p', { innerHTML: said });
  writeAccessDates(cited);
  const [only] = parts;
  const there = only && parts.length === 1 && language === own ? [linkTo(`${address}#${directiveOf(only)}`)] : [];
  const quotation = element('div', { lang: language }, element('blockquote', {}, ...words), cited, ...there);
  return [quotation];
}

function directiveOf(part: Part): string {
  const { runs, before, after } = runsOf(part);
  return textDirective(runs, before, after);
}

const linkTo = (href: string): HTMLElement => element('p', {}, element('a', { href }, href));
