// From a fragment that is a little wrong, or a heading's words, to the place that it meant.

import { isLanguage } from '../../i18n/languages.ts';
import { asId } from './ids.ts';
import { onThisSite, theMatter } from './load.ts';
import { permalinkOf } from './matter.ts';
import { placeMeant } from './place-meant.ts';

/** @param page says where its units are told, and which chapter it is */
export async function leadToPlace({ dataset: { units = '', chapter } }: HTMLElement): Promise<void> {
  const fragment = location.hash.slice(1);
  const written = asId(fragment);
  if (document.getElementById(written)) {
    location.replace(`#${written}`);
    return;
  }
  const matter = await theMatter(units);
  const id = placeMeant(fragment, chapter, matter);
  const { lang } = document.documentElement;
  if (id === undefined) return;
  const unit = matter.units.get(id);
  const url = document.getElementById(id) ? `#${id}` : unit && isLanguage(lang) ? unit.in[lang].url : permalinkOf(matter, id);
  if (url) location.replace(url.startsWith('#') ? url : onThisSite(url));
}
