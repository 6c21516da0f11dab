// On a block's page, the run of blocks from it to the one that the address names: shown, and cited in every style and record.

import { formatList } from '../../../i18n/format.ts';
import type { Language } from '../../../i18n/languages.ts';
import { strings } from '../../../i18n/strings.ts';
import { grounds } from '../../../publication/ground.ts';
import { element } from '../../element.ts';
import { pageAt } from '../../previews/page-at.ts';
import { runOf, saidOfRun, type Ends, type Run } from './words.ts';

/**
 * @param head what has the block's permalink, its place and the choice of a last block
 * @param to as the address has it
 */
export async function showRun(head: HTMLElement, to: string): Promise<void> {
  const row = document.querySelector<HTMLElement>('[data-row]');
  const option = [...head.querySelectorAll('option')].find(({ value }) => value === to);
  const first = row?.dataset.row;
  if (!row || !first || to === first) return;
  if (!option?.value) {
    sayNoRun(head, to);
    return;
  }
  const mark = row.querySelector('.mark')?.textContent.trim() ?? first;
  const address = head.querySelector('a')?.textContent ?? '';
  const ends: Ends = { first, last: to, marks: [mark, option.text], place: head.dataset.run ?? '', address };
  const rows = await rowsOf(ends);
  option.selected = true;
  row.after(...rows.slice(1).map((one) => document.importNode(one, true)));
  const run = runOf(ends);
  cite(run);
  sayOfRun(ends, run, rows);
}

/** From its section's page. @throws where that cannot be had */
async function rowsOf({ first, last }: Ends): Promise<HTMLElement[]> {
  const { href } = document.querySelector('a[data-section]') as HTMLAnchorElement;
  const rows = [...(await pageAt(href)).querySelectorAll<HTMLElement>('[data-row]')];
  const at = (id: string) => rows.findIndex(({ dataset }) => dataset.row === id);
  return rows.slice(at(first), at(last) + 1);
}

/** Every word that names the block or its address names the run. */
function cite(run: Run): void {
  const said = (words: string) => saidOfRun(words, run);
  document.title = said(document.title);
  for (const place of document.querySelectorAll('.cite .citation-text')) place.innerHTML = said(place.innerHTML);
  for (const place of document.querySelectorAll('.cite pre, .cite .permalink > a, .place'))
    place.textContent = said(place.textContent);
  const [block, whole] = run.address.map(encodeURIComponent);
  for (const span of document.querySelectorAll<HTMLElement>('.Z3988')) span.title = span.title.replace(block ?? '', whole ?? '');
}

/** What is told beside the citations: what the run rests on, where it stands, and nothing that is true of the first block alone. */
function sayOfRun({ marks }: Ends, { query }: Run, rows: readonly HTMLElement[]): void {
  const grounded = grounds.filter((ground) => rows.some(({ dataset }) => dataset.ground?.split(' ').includes(ground)));
  for (const side of document.querySelectorAll<HTMLElement>('.cite > [data-cited-in]')) {
    const language = side.dataset.citedIn as Language;
    const t = strings(language);
    side.querySelector('h2')?.replaceChildren(t.citeRun(t.run(...marks)));
    const rests = grounded.map((ground) => t.ground[ground]);
    side.querySelector('[data-rests]')?.replaceChildren(formatList(rests, language));
    for (const alone of side.querySelectorAll('[data-block-alone]')) alone.remove();
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.cite .facts a[hreflang], .cite .permalink > a'))
    link.search = query;
}

function sayNoRun(head: HTMLElement, to: string): void {
  const said = [...document.querySelectorAll<HTMLElement>('.cite > [data-cited-in]')].map(({ lang, dir, dataset }) =>
    element('p', { lang, dir }, strings(dataset.citedIn as Language).noRun(to, head.dataset.run?.replace(/ ¶.*/, '') ?? '')),
  );
  head.append(element('div', { className: 'no-run', role: 'status' }, ...said));
}
