// Stock Pagefind over the same passages: every section, term, work and statement of the built site as a page of its own, without what
// is not its text, indexed and asked as Pagefind does of itself.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { close, createIndex } from 'pagefind';
import type { Language } from '../../../src/i18n/languages.ts';
import { chapterUrl, fileOf, pageUrl } from '../../../src/permalinks/urls.ts';
import type { Publication } from '../../../src/publication/model.ts';
import { escapeHtml } from '../../../src/text/escape-html.ts';

interface StockPage {
  unit: string;
  title: string;
  text: string;
}

/** @param built the built site @param out written anew */
export async function writeStockSite(publication: Publication, built: string, out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  for (const language of publication.languages) {
    write(out, `${language}/index.html`, searchPage(language));
    for (const { unit, title, text } of pagesIn(publication, language, built))
      write(out, `${language}/${unit}/index.html`, page(language, title, text));
  }
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join(', '));
  await index.addDirectory({ path: out });
  await index.writeFiles({ outputPath: join(out, 'pagefind') });
  await close();
}

function pagesIn(publication: Publication, language: Language, built: string): StockPage[] {
  const read = (url: string) => fromHtml(readFileSync(join(built, fileOf(url) ?? ''), 'utf8'));
  const references = read(pageUrl('references', language));
  const glossary = read(pageUrl('glossary', language));
  const evidence = read(pageUrl('evidence', language));
  return [
    ...publication.texts.flatMap((chapter) =>
      selectAll('section[data-unit=section]', read(chapterUrl(chapter, language))).map((section) => ({
        unit: idOf(section),
        title: words(select('h2, h3', section)),
        text: section.children.map((child) => words(child)).join('\n'),
      })),
    ),
    ...selectAll('dt[id]', glossary).map((term) => ({
      unit: `term/${idOf(term)}`,
      title: words(term),
      text: words(selectAll('div', glossary).find(({ children }) => children.includes(term))),
    })),
    ...selectAll('li[id^=ref-]', references).map((work) => ({
      unit: `reference/${idOf(work).replace('ref-', '')}`,
      title: '',
      text: words(work),
    })),
    ...selectAll('.evidence-list > li', evidence).map((item) => ({ unit: `evidence/${idOf(item)}`, title: '', text: words(item) })),
  ];
}

const idOf = ({ properties }: Element): string => String(properties.id);

/** Without numbers of sources, tools and what else is furniture. */
function words(node: Nodes | undefined): string {
  if (!node) return '';
  if (node.type === 'element' && node.properties.dataFurniture !== undefined) return '';
  if (!('children' in node)) return toString(node);
  return node.children.map((child) => words(child)).join('');
}

const page = (language: Language, title: string, text: string) =>
  `<!doctype html><html lang="${language}"><head><title>${escapeHtml(title)}</title></head><body><main>${
    title ? `<h1>${escapeHtml(title)}</h1>` : ''
  }<p>${escapeHtml(text)}</p></main></body></html>`;

/** Pagefind's own interface, as its manual has it. */
const searchPage = (language: Language) =>
  `<!doctype html><html lang="${language}"><head><title>search</title><link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script></head><body data-pagefind-ignore="all"><div id="search"></div><script>new PagefindUI({ element: '#search' })</script></body></html>`;

function write(out: string, path: string, html: string): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
