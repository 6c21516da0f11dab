// Marks the words of the query in the address where they stand on the page, in any of their forms, and leads from one to the next.

import type { Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Alternative } from '../../search/asking/resolved.ts';
import { marksFinder } from '../../search/asking/marks.ts';
import { planOf } from '../../search/asking/plan.ts';
import { element } from '../element.ts';
import { boxOf } from './box-of.ts';
import styles from './marks.css?url';
import { sidesOf } from './sides.ts';
import { rangesIn } from './ranges.ts';

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
if (query && link && 'highlights' in CSS) void mark(query, link.href).catch(() => undefined);

async function mark(words: string, page: string): Promise<void> {
  const box = await boxOf(page);
  const sides = sidesOf(box.querySelector<HTMLElement>('[data-sides]')?.dataset.sides ?? '[]');
  let { words: known } = await sides.first();
  let plan = planOf(words, [known], false);
  let meant = plan.concepts.map((concept): readonly Alternative[] => concept.in.get(known.language) ?? []);
  if (meant.some((one) => one.length === 0)) {
    // What stands in another language alone may be called something here, or was meant to be another word.
    const all = (await sides.all()).map((side) => side.words);
    plan = planOf(words, all, false);
    known = all[0] ?? known;
    meant = plan.concepts.map(
      ({ in: found, instead: [first] }) =>
        found.get(known.language) ?? (first?.language === known.language ? first.means.alternatives : []),
    );
  }
  const ranges = rangesIn(document.querySelector('main') ?? document.body, marksFinder(meant, known));
  if (ranges.length === 0) return;
  document.head.append(element('link', { rel: 'stylesheet', href: styles }));
  CSS.highlights.set('found', new Highlight(...ranges));
  document.body.append(bar(ranges, sides.own));
}

/** Which of them one is at, with the ways to the next, to the one before, and out of it. */
function bar(ranges: readonly Range[], language: Language): HTMLElement {
  const t = strings(language);
  const count = element('span', { role: 'status' });
  let at = firstAfterTarget(ranges);
  const go = (to: number) => {
    at = (to + ranges.length) % ranges.length;
    const range = ranges[at];
    if (!range) return;
    count.textContent = t.hitOf(at + 1, ranges.length);
    CSS.highlights.set('found-now', new Highlight(range));
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 80 || bottom > innerHeight - 120) scrollBy({ top: top - innerHeight / 3 });
  };
  const button = (words: string, press: () => void) => {
    const made = element('button', { type: 'button' }, words);
    made.addEventListener('click', press);
    return made;
  };
  const whole = element(
    'div',
    { className: 'hits', role: 'region', ariaLabel: t.hits },
    count,
    button(t.previousHit, () => go(at - 1)),
    button(t.nextHit, () => go(at + 1)),
    button(t.removeMarks, () => {
      CSS.highlights.clear();
      whole.remove();
      const url = new URL(location.href);
      url.searchParams.delete('q');
      history.replaceState(history.state, '', url);
    }),
  );
  go(at);
  return whole;
}

/** The first in what the address leads to, else the first behind it. */
function firstAfterTarget(ranges: readonly Range[]): number {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return 0;
  const found = ranges.findIndex(
    ({ startContainer }) =>
      target.contains(startContainer) || Boolean(target.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return Math.max(0, found);
}
