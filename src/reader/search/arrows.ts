// The arrow keys of a search box.

/** Down from the field to the results, up and down among them, and up to the field again. */
export function byArrows(place: HTMLElement, input: HTMLInputElement, list: HTMLElement): void {
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];
    const stops = [input, ...links];
    const at = stops.indexOf(document.activeElement as HTMLInputElement | HTMLAnchorElement);
    const next = at === -1 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
