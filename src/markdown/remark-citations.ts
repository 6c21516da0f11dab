// Turns `[@key]` into links to the works behind it, and links between places of the edition into addresses.

import type { Link, Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { inText, marginNote, type Cited } from '../citation/in-text.ts';
import type { Language } from '../i18n/languages.ts';
import { blockIn, sectionIn, unitOf } from '../permalinks/units.ts';
import { chapterUrl } from '../permalinks/urls.ts';
import { piecesOf, readBracket } from '../publication/citation-syntax.ts';
import { nameOf } from '../publication/cross-references.ts';
import { thePublication } from '../library/publication.ts';
import { isParent, nodeName } from '../reading/mdx-tree.ts';
import { referenceId } from '../publication/page-ids.ts';
import { proseOf } from './chapter-of.ts';

export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const { language } = proseOf(file);
    const sections = tree.children.filter((child) => child.type === 'mdxJsxFlowElement' && child.name === 'section');
    for (const section of sections) {
      // The many sources of a figure stand under it; notes in the margin would be longer than the figure.
      citeIn(section, language, new Set());
    }
  };
}

/** @param named works already in the margin; undefined where no notes stand there */
function citeIn(node: Nodes, language: Language, named: Set<string> | undefined): void {
  if (!isParent(node)) return;
  const noted = nodeName(node) === 'Figure' ? undefined : named;
  node.children = node.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return cited(child, language, noted);
    citeIn(child, language, noted);
    return [child];
  });
}

function cited(text: Text, language: Language, named: Set<string> | undefined): PhrasingContent[] {
  const pieces = piecesOf(text.value);
  if (pieces.length === 1) return [text];
  return pieces.flatMap((piece) => {
    if ('words' in piece) return piece.words === '' ? [] : [{ type: 'text', value: piece.words }];
    return citationNodes(inText(readBracket(piece.cited).citations, language), language, named);
  });
}

/** " (Harbour Office, 2020; see Writer, 1990)": nothing where only the editors' own reasoning is cited. @param named works already in the margin */
function citationNodes(cited: readonly Cited[], language: Language, named: Set<string> | undefined): PhrasingContent[] {
  if (cited.length === 0) return [];
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
    const { language } = proseOf(file);
    visit(tree, 'link', (link) => {
      if (!link.url.startsWith('#')) return;
      const unit = unitOf(thePublication(), link.url.slice(1));
      if (!unit) throw new Error(`"${link.url}" leads to nothing that was read with the publication`);
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
