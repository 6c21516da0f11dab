// Turns links between places of the edition into their addresses, and names those that have no words.

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { thePublication } from '../library/publication.ts';
import { blockIn, sectionIn, unitOf } from '../permalinks/units.ts';
import { chapterUrl } from '../permalinks/urls.ts';
import { nameOf } from '../publication/cross-references.ts';
import { proseOf } from './chapter-of.ts';

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
