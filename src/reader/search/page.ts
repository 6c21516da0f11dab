// The search page: the query lives in its address and its title; going back shows the results as they were left.

import { boxIn, type Left } from './box.ts';
import { whileTyping } from './typing.ts';

/** In the state of the page's history. */
interface State {
  left?: Left;
}

const place = document.querySelector<HTMLElement>('[data-search-box]');
if (place) start(place);

function start(place: HTMLElement): void {
  const named = document.title;
  const title = (query: string) => (document.title = query ? `${query} · ${named}` : named);
  const address = (query: string) => (query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  const box = boxIn(place, (query) => {
    title(query);
    if (address(query) !== location.search) history.pushState(null, '', address(query));
  });
  whileTyping(box, (query) => {
    title(query);
    history.replaceState(null, '', address(query));
  });
  // What is opened is what one comes back to.
  place.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.results a') : null;
    if (link) history.replaceState({ left: box.left(link.href) } satisfies State, '');
  });

  const fromAddress = async (): Promise<void> => {
    const { left } = (history.state as State | null) ?? {};
    const query = new URLSearchParams(location.search).get('q') ?? '';
    title(query);
    if (left && left.query === query) {
      history.scrollRestoration = 'manual';
      await box.restore(left);
      return;
    }
    box.input.value = query;
    await box.ask(query);
  };
  addEventListener('popstate', () => void fromAddress());
  void fromAddress();
}
