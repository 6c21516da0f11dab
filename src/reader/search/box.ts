// A search box at work, on its page or in the dialog: what is typed is asked, what is found is shown, more of it when it is asked for.

import { strings } from '../../i18n/strings.ts';
import { answered, type Answer, type Side } from '../../search/asking/answer.ts';
import type { Ranked } from '../../search/asking/ranking.ts';
import { byArrows } from './arrows.ts';
import type { Shown } from './card.ts';
import { itemsOf } from './items.ts';
import { filtersIn, type Choice } from './filters.ts';
import { sidesOf } from './sides.ts';
import { told } from './told.ts';

/** What one goes back to: the query, how many results were shown, and which of them was opened. */
export interface Left {
  query: string;
  shown: number;
  opened: string | undefined;
  choice: Choice;
}

export interface Box {
  input: HTMLInputElement;
  /** @param isTyping whether the last word may go on */
  ask: (query: string, isTyping?: boolean) => Promise<void>;
  left: (opened?: string) => Left;
  /** Shows all as it was left, and gives the focus back to what was opened. */
  restore: (left: Left) => Promise<void>;
  /** Loads what the first query will need. */
  warm: () => void;
}

const pageSize = 10;

/** @param asked is told of every query that is asked for good */
export function boxIn(place: HTMLElement, asked: (query: string) => void): Box {
  const [form, region, list, status, more, filterBox, filterForm] = partsOf(place);
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const sides = sidesOf(region.dataset.sides ?? '[]');
  const filters = filtersIn(filterForm);
  const t = strings(sides.own);
  filterBox.open = matchMedia('(min-width: 60rem)').matches;
  let turn = 0;
  let query = '';
  let rest: Ranked[] = [];
  let shown: Shown | undefined;

  const state = (now?: 'ready' | 'failed') => {
    if (now) region.dataset.search = now;
    else delete region.dataset.search;
    region.ariaBusy = String(now === undefined);
  };

  const ask = async (wanted: string, isTyping = false): Promise<void> => {
    const own = ++turn;
    query = wanted.trim();
    if (!query) {
      list.replaceChildren();
      status.replaceChildren();
      filterBox.hidden = more.hidden = true;
      delete region.dataset.search;
      return;
    }
    state();
    if (!isTyping) status.textContent = t.searching;
    try {
      const first = await sides.first();
      let answer = await answered(query, [first], filters.isWanted, isTyping);
      if (own !== turn) return;
      if (!answer.asksOthers) {
        await show(answer, [first], own);
        whenIdle(() => void sides.all().catch(() => undefined));
        return;
      }
      // What stands in the reader's language is not waited for; what may be meant is.
      if (answer.results.length > 0 && answer.notFound.length === 0) await show(answer, [first], own, false);
      const all = await sides.all();
      answer = await answered(query, all, filters.isWanted, isTyping);
      if (own === turn) await show(answer, all, own);
    } catch (error) {
      console.error(error);
      if (own !== turn) return;
      status.textContent = t.searchFailed;
      state('failed');
    }
  };

  const show = async (answer: Answer, loaded: readonly Side[], own: number, isWhole = true): Promise<void> => {
    const view = { own: sides.own, query, answer, words: new Map(loaded.map(({ words }) => [words.language, words])) };
    const asItems = (from: number, to: number) => itemsOf(answer.results.slice(from, to), view, loaded, sides.places);
    // Where nothing is shown yet, the first result waits for its own text alone.
    const early = list.childElementCount === 0 ? await asItems(0, 1) : [];
    if (own !== turn) return;
    list.append(...early);
    const [items, found] = await Promise.all([
      asItems(early.length, pageSize),
      // Counted is everything that was found, not what is chosen.
      answered(query, loaded, () => true, false),
    ]);
    if (own !== turn) return;
    shown = view;
    rest = answer.results.slice(pageSize);
    if (early.length === 0) list.replaceChildren();
    list.append(...items);
    status.replaceChildren(...told(answer, query, answer.results.length, sides.own, choose));
    filters.count(found.results, loaded[0]?.words);
    more.hidden = rest.length === 0;
    filterBox.hidden = false;
    region.toggleAttribute('data-instead', answer.notFound.length > 0);
    if (isWhole) state('ready');
  };

  const showMore = async (many = pageSize): Promise<void> => {
    if (!shown) return;
    const next = rest.splice(0, many);
    const loaded = shown.words.size > 1 ? await sides.all() : [await sides.first()];
    list.append(...(await itemsOf(next, shown, loaded, sides.places)));
    more.hidden = rest.length === 0;
  };

  const choose = (words: string): void => {
    input.value = words;
    asked(words);
    void ask(words);
  };

  more.addEventListener('click', () => {
    const last = list.lastElementChild;
    void showMore().then(() => last?.nextElementSibling?.querySelector('a')?.focus());
  });
  filterForm.addEventListener('change', () => void ask(query));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    asked(input.value.trim());
    void ask(input.value);
  });
  byArrows(place, input, list);

  return {
    input,
    ask,
    left: (opened) => ({ query, shown: list.childElementCount, opened, choice: filters.choice() }),
    restore: async ({ query: words, shown: many, opened, choice }) => {
      input.value = words;
      filters.choose(choice);
      await ask(words);
      if (many > pageSize) await showMore(many - pageSize);
      const link = [...list.querySelectorAll('a')].find(({ href }) => href === opened);
      link?.focus({ preventScroll: true });
      link?.scrollIntoView({ block: 'center' });
    },
    warm: () => void sides.first().catch(() => undefined),
  };
}

type Parts = [HTMLFormElement, HTMLElement, HTMLElement, HTMLElement, HTMLButtonElement, HTMLDetailsElement, HTMLFormElement];

function partsOf(place: HTMLElement): Parts {
  const names = ['.search-form', '[data-sides]', '.results', '[role="status"]', '[data-more]', '.filters', '.filters form'];
  return names.map((name) => {
    const part = place.querySelector(name);
    if (!part) throw new Error(`a search box without ${name}`);
    return part;
  }) as unknown as Parts;
}

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 1000);
};
