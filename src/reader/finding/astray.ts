// A fragment that the chapter has no place for: what it meant is looked for.

const page = document.querySelector<HTMLElement>('[data-units][data-chapter]');

function look(): void {
  if (page && location.hash.length > 1 && !document.querySelector(':target'))
    void import('./place-led-to.ts').then(({ leadToPlace }) => leadToPlace(page));
}

look();
addEventListener('hashchange', look);
