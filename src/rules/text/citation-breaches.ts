// Citations that cannot be read, or stand where none may.

import type { Nodes } from 'mdast';
import { citationsIn, straysIn } from '../../publication/citation-syntax.ts';
import type { BreachWithin } from '../../publication/breach.ts';
import { isParent, lineOf } from '../../reading/mdx-tree.ts';

const howToCite = 'write [@key], [@key, p. 5] or [see @key; @other]';

export function citationBreaches(node: Nodes): BreachWithin[] {
  const line = lineOf(node);
  if (node.type === 'text') return textBreaches(node.value, line);
  if (node.type === 'inlineCode')
    return straysIn(node.value).length + citationsIn(node.value).citations.length > 0
      ? [{ line, thing: 'a citation in code', repair: 'take the ` away' }]
      : [];
  if (node.type !== 'link' && node.type !== 'linkReference' && node.type !== 'heading') return [];
  const words = wordsOf(node);
  if (node.type !== 'heading' && words.startsWith('@'))
    return [{ line, thing: `citation "[${words}]" is a link`, repair: 'part the bracket of the citation from what follows it' }];
  return citationsIn(words).citations.length > 0
    ? [
        {
          line,
          thing: `a citation in a ${node.type === 'heading' ? 'heading' : 'link'}`,
          repair: 'put it after the words it holds up',
        },
      ]
    : [];
}

function textBreaches(text: string, line: number): BreachWithin[] {
  const unread = citationsIn(text).unread.map((part) => ({
    line,
    thing: `citation "${part}" cannot be read`,
    repair: /@[\w-]*[A-Z]/.test(part) ? 'write its key in small letters' : howToCite,
  }));
  const strays = straysIn(text).map((stray) => ({
    line: line + stray.line,
    thing: stray.open ? `citation "${stray.words}" is not closed` : `"${stray.words}" stands in no brackets`,
    repair: stray.open ? 'write the ] that is missing; nothing but plain words may stand before it' : howToCite,
  }));
  const notes = [...text.matchAll(/\[\^[^\]\s]+\]/g)].map(([note]) => ({
    line,
    thing: `a footnote, "${note}"`,
    repair: 'say it in the text',
  }));
  return [...unread, ...strays, ...notes];
}

const wordsOf = (node: Nodes): string => (isParent(node) ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : '');
