// Turns `[@key]` into links to the works behind it, and links between places of the edition into addresses.

import type { Link, Node, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { inText, marginNote, type Cited } from '../citation/in-text.ts';
import type { Language } from '../i18n/languages.ts';
import { allUnits, blockIn, sectionIn } from '../permalinks/units.ts';
import { chapterUrl, referenceId } from '../permalinks/urls.ts';
import { bracketPattern, readBracket } from '../publication/citation-syntax.ts';
import { nameOf } from '../publication/cross-references.ts';
import { thePublication } from '../publication/publication.ts';
import { languageOf } from './chapter-of.ts';

export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const language = languageOf(file);
    const sections = tree.children.filter((child) => child.type === 'mdxJsxFlowElement' && child.name === 'section');
    for (const section of sections.length > 0 ? sections : [tree]) {
      const named = new Set<string>();
      const cite = (inside: string, noted: boolean) =>
        citationNodes(inText(readBracket(inside).citations, language), language, noted ? named : undefined);
      findAndReplace(section, [bracketPattern, (_whole: string, inside: string) => cite(inside, true)], {
        ignore: isFigure,
      });
      // The many sources of a figure stand under it; notes in the margin would be longer than the figure.
      visit(section, isFigure, (figure) => {
        findAndReplace(figure, [bracketPattern, (_whole: string, inside: string) => cite(inside, false)]);
      });
    }
  };
}

const isFigure = (node: Node): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && 'name' in node && node.name === 'Figure';

/** " (Harbour Office, 2020; see Writer, 1990)": nothing where only the editors' own reasoning is cited. @param named works already in the margin */
function citationNodes(cited: readonly Cited[], language: Language, named: Set<string> | undefined): PhrasingContent[] {
  if (cited.length === 0) return [{ type: 'text', value: '' }];
  const nodes = cited.flatMap(({ reference, label, before }, index): PhrasingContent[] => {
    const lead = `${index === 0 ? ' (' : '; '}${before ? `${before} ` : ''}`;
    // The work stands in the margin at its first use in a section.
    const note = !named || named.has(reference) ? undefined : marginNote(reference, language);
    named?.add(reference);
    const link: Link = { type: 'link', url: `#${referenceId(reference)}`, children: [{ type: 'text', value: label }] };
    link.data = { hProperties: { class: 'citation', ...(note ? { 'data-source': note } : {}) } };
    return [{ type: 'text', value: lead }, link];
  });
  return [...nodes, { type: 'text', value: ')' }];
}

export function remarkCrossReferences() {
  return (tree: Root, file: VFile): void => {
    const language = languageOf(file);
    const units = new Map(allUnits(thePublication()).map((unit) => [unit.id, unit]));
    visit(tree, 'link', (link) => {
      const unit = link.url.startsWith('#') ? units.get(link.url.slice(1)) : undefined;
      if (!unit) return;
      link.url = chapterUrl(unit.chapter, language, unit.id);
      const named = unit.kind === 'section' ? sectionIn(unit, language) : blockIn(unit, language);
      if (link.children.length === 0 && named) {
        const name = nameOf(named, language);
        if (name === undefined) throw new Error(`"${unit.id}" has no name of its own to refer to it by`);
        link.children = [{ type: 'text', value: name }];
      }
      link.data = { hProperties: { class: 'crossref' } };
    });
  };
}
