// A record in the title of an empty span (COinS), where programs for references look for what a page is.

import { dayOf, type CitedRecord } from './citable.ts';

/** The title of a span of class Z3988. */
export function coins(record: CitedRecord): string {
  const { title, URL: url, 'container-title': book, language, author = [] } = record;
  const writers = author.map(({ family, given }) => ['rft.au', `${family}, ${given}`]);
  const names = book
    ? [
        ['rft.genre', 'bookitem'],
        ['rft.atitle', title],
        ['rft.btitle', book],
      ]
    : [
        ['rft.genre', 'book'],
        ['rft.btitle', title],
      ];
  const fields = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ...names,
    ...writers,
    ['rft.date', dayOf(record)],
    ['rft.language', language],
    ['rft_id', url],
  ];
  return String(new URLSearchParams(fields.map(([name, value]) => [String(name), String(value)])));
}
