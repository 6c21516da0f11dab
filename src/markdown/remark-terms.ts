// Turns a chapter's first use of each term of the glossary into a link to it, but for everyday words.

import type { Link, Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Language } from '../i18n/languages.ts';
import { termUrl } from '../permalinks/urls.ts';
import { findEntriesIn, type Found } from '../publication/find-entries.ts';
import { isParent, nodeName } from '../reading/mdx-tree.ts';
import { thePublication } from '../library/publication.ts';
import { chapterOf } from './chapter-of.ts';

/** Runs after the citations, so that their words are links by then and left alone. */
export function remarkTerms() {
  return (tree: Root, file: VFile): void => {
    const chapter = chapterOf(file);
    if (!chapter) return;
    const publication = thePublication();
    const find = findEntriesIn(publication, chapter.language);
    const marked = new Set<string>();
    visit(tree, (node) => {
      if (isHead(node)) return SKIP;
      if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
      for (const found of find(wordsOf(node))) {
        const term = publication.terms.get(found.key);
        if (!term || term.everyday || marked.has(found.key)) continue;
        if (link(node, found, termLink(found.key, chapter.language))) marked.add(found.key);
      }
      return SKIP;
    });
  };
}

const isHead = (node: Nodes): boolean => ['heading', 'SectionHead'].includes(nodeName(node));

function termLink(key: string, language: Language): Link {
  const data = { hProperties: { class: 'term' } };
  const link: Link = { type: 'link', url: termUrl(key, language), children: [], data };
  links.add(link);
  return link;
}

const isTermLink = (link: Link): boolean => links.has(link);

/** The links made here. */
const links = new WeakSet<Link>();

/** Stands for what holds no words of the text: a formula, a citation, a link elsewhere. */
const gap = '\uFFFC';

/** The words of a piece of text, each at the place where `link` finds it. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return isParent(node) && (node.type !== 'link' || isTermLink(node)) ? node.children.map(wordsOf).join('') : gap;
}

/** @returns whether the words could be taken together: they may lie across the edge of an emphasis */
function link(parent: Parent, { start, end }: Pick<Found, 'start' | 'end'>, around: Link): boolean {
  let at = 0;
  for (const child of parent.children) {
    const length = wordsOf(child).length;
    if (isParent(child) && start >= at && end <= at + length) return link(child, { start: start - at, end: end - at }, around);
    at += length;
  }
  const first = childAt(parent, start);
  const after = childAt(parent, end);
  if (first === undefined || after === undefined) return false;
  // Paragraphs and cells hold nothing but phrases.
  around.children = parent.children.slice(first, after) as PhrasingContent[];
  parent.children.splice(first, after - first, around);
  return true;
}

/** The index of the child that begins at a place in the words, a text being cut there; undefined inside any other child. */
function childAt(parent: Parent, place: number): number | undefined {
  let at = 0;
  for (const [index, child] of parent.children.entries()) {
    if (at === place) return index;
    const length = wordsOf(child).length;
    if (place < at + length) {
      if (child.type !== 'text') return undefined;
      const cut = [child.value.slice(0, place - at), child.value.slice(place - at)];
      parent.children.splice(index, 1, ...cut.map((value): Text => ({ type: 'text', value })));
      return index + 1;
    }
    at += length;
  }
  return at === place ? parent.children.length : undefined;
}
