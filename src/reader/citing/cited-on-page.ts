// What the page behind a permalink says of citing it, as it is shown elsewhere.

import type { Language } from '../../i18n/languages.ts';
import { styleIn } from './last-style.ts';

export interface Cited {
  /** the permalink, whole */
  address: string;
  /** the reader's last style: its name, and the citation as HTML, with a place for the day of reading */
  style: string;
  citation: string;
  bibtex: string;
  /** "§ 4.2 ¶ 3" */
  place: string;
  /** the same place in each language's chapter */
  chapters: readonly HTMLAnchorElement[];
}

/** @throws where the page says nothing of it */
export function citedOn(page: Document, language: Language): Cited {
  const side = part(page, `.cite > [data-cited-in="${language}"]`);
  const style = styleIn(side);
  const citation = part(style ?? side, '.citation-text');
  // Where the site was built without its address, the preview's stands in the page.
  const preview = page.querySelector<HTMLElement>('[data-preview]')?.dataset.preview;
  const own = (words: string) => (preview ? words.replaceAll(preview, location.origin) : words).trim();
  return {
    address: own(part(page, '#permalink').textContent),
    style: part(style ?? side, 'summary').textContent.trim(),
    citation: own(citation.innerHTML),
    bibtex: own(part(side, `[data-format="bib"]`).textContent),
    place: part(citation, '.held').textContent,
    chapters: [...page.querySelectorAll<HTMLAnchorElement>('.cite .facts a[hreflang]')],
  };
}

function part(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
