// A chapter as a Markdown file, made of the very tree that the page is made of: ids in comments, sources as notes, figures by their words.

import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { stringify } from 'yaml';
import { bibliographyEntry } from '../../citation/engine.ts';
import { sourceNumbers } from '../../citation/numbers.ts';
import { howCited } from '../../citation/sources.ts';
import type { Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { thePublication } from '../../library/publication.ts';
import { placeOf } from '../../permalinks/place.ts';
import { theUnit } from '../../permalinks/units.ts';
import { absolute, chapterUrl } from '../../permalinks/urls.ts';
import { isEdition } from '../../publication/edition.ts';
import { blocksOf, type Chapter } from '../../publication/model.ts';
import { plainTitle } from '../../text/plain-title.ts';
import { remarkCitations } from '../remark-citations.ts';
import { remarkChecked } from '../remark-checked.ts';
import { remarkCrossReferences } from '../remark-cross-references.ts';
import { remarkFurniture } from '../remark-furniture.ts';
import { remarkUnits } from '../remark-units.ts';
import { inMarkdown } from './html-words.ts';
import { remarkPlain } from './remark-plain.ts';

const writer = unified()
  .use(remarkChecked)
  .use(remarkUnits)
  .use(remarkFurniture)
  .use(remarkCrossReferences)
  .use(remarkCitations)
  .use(remarkPlain)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/** The whole file. */
export function chapterMarkdown(chapter: Chapter, language: Language): string {
  const { title, summary, file } = chapter.in[language];
  const at = new VFile({ path: file });
  const text: Root = writer.runSync({ type: 'root', children: [] }, at);
  const whole: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: `${chapter.number} ${plainTitle(title)}` }] },
      { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: plainTitle(summary) }] }] },
      ...text.children,
      ...notes(chapter, language),
    ],
  };
  return `---\n${stringify(headOf(chapter, language), { lineWidth: 0 })}---\n\n${writer.stringify(whole, at)}`;
}

function headOf(chapter: Chapter, language: Language): Record<string, unknown> {
  const publication = thePublication();
  const { title, release, licence } = publication;
  return {
    title: plainTitle(chapter.in[language].title),
    chapter: chapter.number,
    language,
    publication: plainTitle(title[language]),
    release,
    licence: licence.url,
    address: absolute(chapterUrl(chapter, language)),
    ...(isEdition(publication) ? { note: strings(language).notTheStudy } : {}),
  };
}

/** Each work, and where in it what a block cites. */
const notes = ({ key, in: texts }: Chapter, language: Language): FootnoteDefinition[] =>
  [...sourceNumbers(thePublication(), key)].map(([reference, number]) => {
    const places = blocksOf(texts[language]).flatMap((block) => {
      const how = howCited(reference, block, language);
      return how ? [`${placeOf(theUnit(block.id), language).number}: ${how}`] : [];
    });
    const told: PhrasingContent[] = places.length > 0 ? [{ type: 'text', value: ` (${places.join(', ')})` }] : [];
    return {
      type: 'footnoteDefinition',
      identifier: number,
      label: number,
      children: [{ type: 'paragraph', children: [...inMarkdown(bibliographyEntry(reference, language)), ...told] }],
    };
  });
