// What may not stand inside a chapter's blocks: code, unknown components, citations and formulas that cannot be read.

import katex from 'katex';
import type { Node, Root } from 'mdast';
import { bracketPattern, readBracket } from './citation-syntax.ts';
import { attribute, isParent, lineOf } from './mdx-tree.ts';
import type { Fault } from './units.ts';
import { blockComponents, inlineComponents } from './vocabulary.ts';

export function proseFaults(tree: Root): Fault[] {
  const faults: Fault[] = [];
  const fault = (node: Node, thing: string, repair: string) => faults.push({ line: lineOf(node), thing, repair });

  const walk = (node: Node, parent: Node): void => {
    const { value = '', name } = node as { value?: string; name?: string | null };
    if (node.type === 'mdxTextExpression' && !isHeadingId(node, parent)) {
      if (/^\s*\/\*/.test(value))
        fault(node, 'a comment inside a block', 'an id stands on the line directly above its block, a heading’s id at its end');
      else fault(node, `code in braces: {${value}}`, 'remove it; a brace in the text is written \\{');
    }
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') faults.push(...componentFaults(node, name ?? ''));
    if (node.type === 'inlineMath' || node.type === 'math') faults.push(...formulaFaults(node, value));
    if (node.type === 'text') {
      for (const [, inside] of value.matchAll(bracketPattern)) {
        for (const part of readBracket(inside ?? '').unread)
          fault(node, `citation "${part}" cannot be read`, 'write [@key], [@key, p. 5] or [see @key; @other]');
      }
    }
    if ((node.type === 'linkReference' || node.type === 'link') && textOf(node).startsWith('@')) {
      fault(node, `citation "[${textOf(node)}]" is a link`, 'part the bracket of the citation from what follows it');
    }
    if (node.type === 'footnoteReference') fault(node, 'a footnote', 'say it in the text');
    if (node.type === 'image') fault(node, 'an image inside a block', 'use <Figure … />, which asks for its alternative text');
    if (isParent(node)) for (const child of node.children) walk(child, node);
  };
  for (const child of tree.children) walk(child, tree);
  return faults;
}

const isHeadingId = (node: Node, parent: Node): boolean =>
  parent.type === 'heading' && isParent(parent) && parent.children.at(-1) === node;

const textOf = (node: Node): string =>
  isParent(node) ? node.children.map((child) => ('value' in child ? String(child.value) : '')).join('') : '';

function componentFaults(node: Node, name: string): Fault[] {
  const line = lineOf(node);
  const component = blockComponents[name];
  if (!component) {
    const known = inlineComponents.includes(name);
    // An unknown component that is a block of its own is reported where the units are read.
    return known || node.type === 'mdxJsxFlowElement'
      ? []
      : [{ line, thing: `<${name}> is not a component of this edition`, repair: 'remove it' }];
  }
  const { attributes } = node as unknown as { attributes: { type: string; name?: string; value?: unknown }[] };
  const faults = attributes
    .filter(
      ({ type, name: given, value }) =>
        type !== 'mdxJsxAttribute' ||
        typeof value !== 'string' ||
        ![...component.required, ...component.optional].includes(given ?? ''),
    )
    .map((given) => ({
      line,
      thing: `<${name}> may not have "${given.name ?? '{…}'}" like this`,
      repair: `its attributes are texts in quotes: ${component.required.join(', ')}`,
    }));
  for (const wanted of component.required) {
    if (attribute(node, wanted)?.trim()) continue;
    const what = wanted === 'alt' ? 'a figure without alternative text' : `<${name}> without ${wanted}`;
    faults.push({ line, thing: what, repair: `add ${wanted}="…"${wanted === 'alt' ? ', saying what the figure shows' : ''}` });
  }
  return faults;
}

function formulaFaults(node: Node, tex: string): Fault[] {
  const line = lineOf(node);
  if (node.type === 'inlineMath' && tex !== tex.trim()) {
    return [{ line, thing: `"$${tex}$" was taken for a formula`, repair: 'write the sign for money as \\$' }];
  }
  try {
    katex.renderToString(tex, { output: 'mathml', throwOnError: true, displayMode: node.type === 'math' });
    return [];
  } catch (error) {
    return [{ line, thing: `the formula cannot be set: ${(error as Error).message.replace(/\s+/g, ' ')}`, repair: 'mend its TeX' }];
  }
}
