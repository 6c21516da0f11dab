// Turns `[@key]` into the numbers of the works behind it, or their names where a figure or a table names its sources.

import type { Link, Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import { inText, inWords, type Cited } from '../citation/in-text.ts';
import { byNumber, sourceNumber } from '../citation/numbers.ts';
import { citesStudyAlone, namesSources } from '../citation/sources.ts';
import { registry, type Language } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { thePublication } from '../library/publication.ts';
import { editionKey, piecesOf, readBracket, type Citation } from '../publication/citation-syntax.ts';
import { furniture, leftOut } from '../publication/furniture.ts';
import { sourceId } from '../publication/page-ids.ts';
import { isParent } from '../reading/mdx-tree.ts';
import { chapterOf } from './chapter-of.ts';
import { inline } from './jsx.ts';
import { unitAt } from './remark-units.ts';

/** Runs after the units are known: what a block cites says how. */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const chapter = chapterOf(file);
    if (!chapter) return;
    citeIn(tree, { chapter: chapter.key, language: chapter.language, named: false, silent: false });
  };
}

interface Here {
  /** its key */
  chapter: string;
  language: Language;
  /** in a figure, a table or a formula */
  named: boolean;
  /** in a block whose line says what it cites */
  silent: boolean;
}

function citeIn(node: Nodes, here: Here): void {
  if (!isParent(node)) return;
  const unit = unitAt(node);
  const block = unit && unit.kind !== 'section' ? unit : undefined;
  const inside = block ? { ...here, named: namesSources(block), silent: citesStudyAlone(block) } : here;
  node.children = node.children.flatMap((child, index): RootContent[] => {
    if (child.type === 'text') return cited(child, index === 0, inside);
    citeIn(child, inside);
    return [child];
  });
}

/** @param first whether nothing stands before the text */
function cited(text: Text, first: boolean, here: Here): PhrasingContent[] {
  const shown: PhrasingContent[] = [];
  const say = (value: string) => {
    const last = shown.at(-1);
    if (last?.type === 'text') last.value += value;
    else if (value) shown.push({ type: 'text', value });
  };
  let marked: Citation[] = [];
  const mark = () => {
    shown.push(...numberNodes(inText(marked, here.language), here));
    marked = [];
  };
  let asksForName = here.named && first;
  for (const piece of piecesOf(text.value)) {
    if ('cited' in piece) {
      const { citations } = readBracket(piece.cited);
      if (!asksForName) marked.push(...citations);
      else {
        const names = nameNodes(citations, here);
        if (names.length > 0 && shown.length > 0) say(' ');
        shown.push(...names);
      }
    } else if (piece.words !== '') {
      // A number stands after the stop that ends its words.
      const [stop = ''] = /^[.,;:?!…]+[”’"»]?/.exec(piece.words) ?? [];
      say(stop);
      mark();
      say(piece.words.slice(stop.length));
      asksForName = here.named && leadsTo(piece.words, here.language);
    }
  }
  mark();
  return shown;
}

/** Whether the words before a citation ask for a name: "Source:", "after". */
const leadsTo = (words: string, language: Language): boolean =>
  words.endsWith(':') || registry[language].citing.leads.some((lead) => words.endsWith(` ${lead}`));

/** "Harbour Office, 2020; see Writer, 1990 and the editors’ reasoning", or that alone. */
function nameNodes(citations: readonly Citation[], here: Here): PhrasingContent[] {
  const cited = inText(citations, here.language);
  const reasoned = citations.some(({ key }) => key === editionKey);
  if (cited.length === 0) return reasoned ? [{ type: 'text', value: strings(here.language).reasoning }] : [];
  const nodes = cited.flatMap((one, index): PhrasingContent[] => [
    { type: 'text', value: `${index > 0 ? '; ' : ''}${one.before ? `${one.before} ` : ''}` },
    linkTo(numberOf(one.reference, here), one.label, { class: 'citation' }),
  ]);
  return reasoned ? [...nodes, { type: 'text', value: ` ${strings(here.language).andReasoning}` }] : nodes;
}

/** "1,2", raised; nothing where the block's line says it. */
function numberNodes(cited: readonly Cited[], here: Here): PhrasingContent[] {
  if (cited.length === 0 || here.silent) return [];
  const works = [...Map.groupBy(cited, ({ reference }) => numberOf(reference, here))]
    .map(([number, uses]) => ({ number, uses }))
    .sort(byNumber);
  // A row of many may part, after a comma.
  const comma = { type: 'text' as const, value: works.length > 4 ? ',\u200B' : ',' };
  const nodes = works.flatMap(({ number, uses }, index): PhrasingContent[] => {
    const name = strings(here.language).sourceNamed(number, uses.map(inWords).join('; '));
    return [...(index > 0 ? [comma] : []), linkTo(number, number, { 'aria-label': name })];
  });
  return [inline('sup', { class: leftOut, ...furniture('source') }, nodes)];
}

const numberOf = (reference: string, { chapter }: Here): string => sourceNumber(thePublication(), chapter, reference);

const linkTo = (number: string, words: string, hProperties: Record<string, string>): Link => ({
  type: 'link',
  url: `#${sourceId(number)}`,
  children: [{ type: 'text', value: words }],
  data: { hProperties },
});
