// When a link shows what it leads to before one goes there: looked at on a wide page, tapped on a narrow one or with a finger. With a
// key held, or without this script, it is the link it is.

import { isPlainClick } from '../plain-click.ts';

/** Numbers and names of sources, other places, terms. */
const previewed = '[data-furniture="source"] a, a:is(.citation, .count, .crossref, .term)';

/** As wide as the margin with the sources is: see sources.css. */
const wide = matchMedia('(min-width: 68rem)');
const patience = 300;

let byFinger = false;
let byTab = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

document.addEventListener('pointerdown', ({ pointerType }) => {
  byFinger = pointerType !== 'mouse';
  byTab = false;
});
document.addEventListener('keydown', ({ key }) => {
  byFinger = false;
  byTab = key === 'Tab';
});

document.addEventListener('click', (event) => {
  clearTimeout(waiting);
  const link = linkAt(event);
  if (!link || !isPlainClick(event)) return;
  if (wide.matches && !byFinger) return;
  event.preventDefault();
  show(link, true).catch(() => location.assign(link.href));
});

document.addEventListener('pointerover', (event) => {
  clearTimeout(waiting);
  if (event.pointerType === 'mouse') look(linkAt(event), patience);
});
document.addEventListener('focusin', (event) => {
  if (byTab) look(linkAt(event), 0);
});

function look(link: HTMLAnchorElement | undefined, after: number): void {
  // What could not be had is not missed: the link leads there.
  if (link && wide.matches) waiting = setTimeout(() => void show(link, false).catch(() => undefined), after);
}

const show = async (link: HTMLAnchorElement, asked: boolean): Promise<void> => (await import('./preview.ts')).preview(link, asked);

/** The link at which something happened, where it has more to show than stands beside it. */
function linkAt({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(previewed) : null;
  if (!link || link.closest('.preview')) return undefined;
  const beside = link.closest('.block')?.previousElementSibling?.matches('.sources');
  return wide.matches && beside && link.closest('[data-furniture="source"]') ? undefined : link;
}
