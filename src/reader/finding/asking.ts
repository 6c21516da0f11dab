// What is looked for: the passage that a reader asks for in a field, and what a fragment meant that the chapter has no place for.

const form = document.querySelector<HTMLFormElement>('form[data-units]');
if (form) void import('./field.ts').then(({ startField }) => startField(form));

const page = document.querySelector<HTMLElement>('[data-units][data-chapter]');

function look(): void {
  if (page && location.hash.length > 1 && !document.querySelector(':target'))
    void import('./place-led-to.ts').then(({ leadToPlace }) => leadToPlace(page));
}

look();
addEventListener('hashchange', look);
