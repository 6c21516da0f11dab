// The search page: the query lives in its address, the answer in its results region.

import { isLanguage } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { loadPagefind, type SectionResult } from './pagefind-client.ts';
import { resultItems } from './result.ts';

const region = document.querySelector<HTMLElement>('#results');
const field = document.querySelector<HTMLInputElement>('#q');
if (region && field) start(region, field);

function start(place: HTMLElement, input: HTMLInputElement): void {
  const told = place.querySelector<HTMLElement>('[role="status"]');
  const list = place.querySelector<HTMLElement>('.results');
  const more = place.querySelector<HTMLButtonElement>('[data-more]');
  const { index = '', language = '', others = '' } = place.dataset;
  if (!told || !list || !more || !isLanguage(language)) return;
  const t = strings(language);
  const pageSize = 10;
  let asked = 0;

  const answer = (text: string, state: 'ready' | 'failed') => {
    told.textContent = text;
    place.dataset.search = state;
  };

  const ask = async (query: string): Promise<void> => {
    const turn = ++asked;
    delete place.dataset.search;
    more.hidden = true;
    if (!query) {
      list.replaceChildren();
      told.textContent = '';
      return;
    }
    told.textContent = t.searching;
    try {
      const pagefind = await loadPagefind(index);
      const { results } = await pagefind.search(query);
      const found = await Promise.all(results.map((result) => result.data()));
      if (turn === asked) show(found, query);
    } catch (error) {
      console.error(error);
      if (turn === asked) answer(t.searchFailed, 'failed');
    }
  };

  const show = (found: SectionResult[], query: string): void => {
    const items = found.flatMap(resultItems);
    list.replaceChildren(...items.splice(0, pageSize));
    const count = list.childElementCount + items.length;
    more.hidden = items.length === 0;
    more.onclick = () => {
      const next = items.splice(0, pageSize);
      list.append(...next);
      next[0]?.querySelector('a')?.focus();
      more.hidden = items.length === 0;
    };
    answer(count === 0 ? t.resultsNone(query, others) : t.resultsSome(count, query), 'ready');
  };

  const fromAddress = (): void => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void ask(input.value.trim());
  };

  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = input.value.trim();
    history.pushState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    void ask(query);
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}
