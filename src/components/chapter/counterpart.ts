// The language switch leads to the same section or block: the one in the address, else the one being read. Without this script it
// leads to the same chapter.

const units = [...document.querySelectorAll<HTMLElement>('[data-unit], .row[id]')];
const header = document.querySelector('.running-title');
let lastRead: string | undefined;

/** The unit in the address, where it names one. */
function addressed(): string | undefined {
  // Ids are plain letters: a browser has nothing in them to encode.
  const id = location.hash.slice(1);
  return units.some((unit) => unit.id === id) ? id : undefined;
}

/** The last unit that begins above the upper third of the window. */
function beingRead(): string | undefined {
  const line = innerHeight / 3;
  return units.filter((unit) => unit.getBoundingClientRect().top <= line).at(-1)?.id;
}

/** The head of the page scrolls away, so whoever goes back up to it has just left the place they read. */
const headInView = (): boolean => (header?.getBoundingClientRect().bottom ?? 0) > 0;

addEventListener(
  'scrollend',
  () => {
    if (!headInView()) lastRead = beingRead();
  },
  { passive: true },
);

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-counterpart]')) {
  const lead = () => {
    const url = new URL(link.href);
    url.hash = addressed() ?? (headInView() ? lastRead : beingRead()) ?? '';
    link.href = url.href.replace(/#$/, '');
  };
  // Before any way of following it: a click, a new tab, a copied address.
  for (const way of ['pointerdown', 'focus', 'click']) link.addEventListener(way, lead);
}
