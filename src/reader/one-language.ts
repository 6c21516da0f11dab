// A selection keeps to the language it begins in: what stands beside it in another, or was opened under it, is neither marked nor copied.

const sides = '[data-side], .in-place';

document.addEventListener('selectstart', ({ target }) => {
  const start = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  // Begun outside the text, or by a key for all of the page: then all of it.
  const language = start?.closest(`${sides}, [data-unit]`)?.closest<HTMLElement>('[lang]')?.lang;
  for (const side of document.querySelectorAll<HTMLElement>(sides)) {
    const apart = side.matches('.in-place') ? !side.contains(start) : side.lang !== language;
    side.toggleAttribute('data-unselectable', language !== undefined && apart);
  }
});
