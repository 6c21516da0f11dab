// Marks *foreign words* with the language they are of.

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { registry } from '../i18n/languages.ts';
import { proseOf } from './chapter-of.ts';

export function rehypeForeignWords() {
  return (tree: Root, file: VFile): void => {
    const { foreign } = registry[proseOf(file).language];
    if (foreign === undefined) return;
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'em') properties.lang ??= foreign;
    });
  };
}
