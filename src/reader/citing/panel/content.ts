// What a panel holds: a block's text in the other languages, the permalink, one citation in the reader's last style, and the ways on.
// All of it is taken from the page behind the permalink.

import type { Strings } from '../../../i18n/id.ts';
import { languageName } from '../../../i18n/format.ts';
import { languages, names, type Language } from '../../../i18n/languages.ts';
import { strings } from '../../../i18n/strings.ts';
import { element } from '../../element.ts';
import { writeAccessDates } from '../access-date.ts';
import { blockText } from './block-text.ts';
import { citedOn, type Cited } from '../cited-on-page.ts';
import { copy } from '../copy.ts';

export interface Panel {
  name: string;
  content: readonly HTMLElement[];
  /** @throws where the page has not what it should */
  fill: (page: Document) => void;
}

/** @param block the id of a block; undefined for a section or a chapter */
export function panelOf(link: HTMLAnchorElement, block: string | undefined): Panel {
  const language = document.documentElement.lang as Language;
  const t = strings(language);
  const others = block === undefined ? [] : languages.filter((other) => other !== language);
  const texts = others.map((other) => ({
    other,
    label: element('a', { hreflang: other }, names[other]),
    text: element('div', { className: 'in-place-text', lang: other, ariaBusy: 'true' }),
  }));
  const citing = element('div', { className: 'in-place-citing' });
  const status = element('p', { className: 'hidden-text', role: 'status' });
  return {
    name: others.map((other) => names[other]).join(', ') || t.linkAndCite,
    content: [
      status,
      ...texts.flatMap(({ label, text }) => [element('p', { className: 'in-place-language', lang: text.lang }, label), text]),
      citing,
    ],
    fill(page) {
      const cited = citedOn(page, language);
      for (const { other, label, text } of texts) {
        label.href = cited.chapters.find(({ hreflang }) => hreflang === other)?.href ?? link.href;
        text.append(...blockText(page, block ?? '', other));
        text.ariaBusy = null;
      }
      citing.append(...citingParts(cited, link, t));
      writeAccessDates(citing);
      status.textContent = others.map((other) => t.openBelow(languageName(other, language))).join(' ') || t.citingBelow;
    },
  };
}

function citingParts({ address, style, citation, bibtex, chapters }: Cited, link: HTMLAnchorElement, t: Strings): HTMLElement[] {
  const permalink = element('a', { href: link.href, className: 'in-place-address' }, address);
  const cited = element('p', { className: 'in-place-citation', innerHTML: citation });
  const record = element('pre', { hidden: true, tabIndex: 0 }, bibtex);
  const status = element('p', { className: 'copy-status', role: 'status' });
  Object.assign(status.dataset, { copied: t.copied, refused: t.copyRefused });
  const copying = (words: string, source: HTMLElement) =>
    element('button', { type: 'button', onclick: () => void copy(source, status) }, words);
  // A block's are the names over its text.
  const elsewhere = chapters.filter(({ hreflang }) => !link.matches('.mark') && hreflang !== document.documentElement.lang);
  const ways = elsewhere.map(({ href, hreflang }) => element('a', { href, hreflang, lang: hreflang }, names[hreflang as Language]));
  const beside = link.closest('[data-unit="section"], .page-header')?.querySelector<HTMLAnchorElement>('.tools li:nth-child(2) a');
  const sideBySide = element('a', { href: beside?.href ?? '', className: 'in-place-beside' }, t.sideBySide);
  sideBySide.hash = new URL(chapters[0]?.href ?? link.href).hash;
  const tools = [
    copying(t.copyLink, permalink),
    copying(t.copyCitation, cited),
    copying(t.copyBibtex, record),
    element('a', { href: link.href }, t.allCitations),
    ...ways,
    sideBySide,
  ];
  return [
    element('p', {}, permalink),
    element('p', { className: 'in-place-style' }, style),
    cited,
    record,
    element('ul', { className: 'tools' }, ...tools.map((tool) => element('li', {}, tool))),
    status,
  ];
}
