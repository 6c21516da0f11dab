// A work of the bibliography copied as BibTeX, out of the file that has them all.

import { strings } from '../../i18n/strings.ts';
import type { Language } from '../../i18n/languages.ts';
import { element } from '../element.ts';
import { copy } from './copy.ts';

let file: Promise<string> | undefined;

/** @param link leads to the file, and names the work: what is said of the copying stands after it */
export async function copyReference(link: HTMLAnchorElement): Promise<void> {
  const t = strings(document.documentElement.lang as Language);
  try {
    file ??= fetch(link.href).then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))));
    const record = recordIn(await file, link.dataset.bibtex ?? '');
    const status = element('span', { role: 'status' });
    Object.assign(status.dataset, { copied: ` ${t.copied}`, refused: ` ${t.copyRefused}` });
    const source = element('pre', { hidden: true }, record);
    link.parentElement?.querySelectorAll('[role=status], pre').forEach((earlier) => earlier.remove());
    link.after(status, source);
    await copy(source, status);
  } catch {
    file = undefined;
    location.assign(link.href);
  }
}

/** @throws where the file has no such work */
export function recordIn(bibtex: string, key: string): string {
  const start = bibtex.search(new RegExp(`^@\\w+\\{${key},$`, 'm'));
  const end = bibtex.indexOf('\n}', start);
  if (start < 0 || end < 0) throw new Error(`no ${key}`);
  return bibtex.slice(start, end + 2);
}
