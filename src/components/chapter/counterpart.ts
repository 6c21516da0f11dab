// The language switch leads to the same section or block: the one in the address, else the one being read. Without this script it
// leads to the same chapter.

const units = [...document.querySelectorAll<HTMLElement>('[data-unit]')];
const place = (): string | undefined => addressed() ?? read()?.id;

function addressed(): string | undefined {
  const id = decodeURIComponent(location.hash.slice(1));
  const element = id ? document.getElementById(id) : null;
  return element?.hasAttribute('data-unit') && inView(element) ? id : undefined;
}

/** The block across the upper third of the window, once the reader has left the chapter's opening. */
function read(): HTMLElement | undefined {
  const line = innerHeight / 3;
  const passed = units.filter((unit) => unit.getBoundingClientRect().top <= line);
  return passed.at(-1);
}

function inView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-counterpart]')) {
  const lead = () => {
    const id = place();
    const url = new URL(link.href);
    url.hash = id ?? '';
    link.href = url.href.replace(/#$/, '');
  };
  // Before any way of following it: a click, a new tab, a copied address.
  link.addEventListener('pointerdown', lead);
  link.addEventListener('focus', lead);
  link.addEventListener('click', lead);
}
