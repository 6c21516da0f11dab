// What may not stand on a component: attributes that are code or unknown, wanted ones left out, and another thing than it is made around.

import type { Nodes } from 'mdast';
import type { BreachWithin } from '../../publication/breach.ts';
import { attributesOf, isJsx, isParent, lineOf, nodeName } from '../../reading/mdx-tree.ts';
import { didYouMean } from '../../text/nearest.ts';
import { rawIn } from '../../publication/plain-words.ts';
import { components, spokenOf, type Component } from '../../publication/vocabulary.ts';

export function componentBreaches(node: Nodes): BreachWithin[] {
  const component = isJsx(node) ? components[nodeName(node)] : undefined;
  if (!component) return [];
  return [...attributeBreaches(node, component), ...contentBreaches(node, component)];
}

function attributeBreaches(node: Nodes, { required }: Component): BreachWithin[] {
  const line = lineOf(node);
  const name = nodeName(node);
  const given = attributesOf(node);
  const breaches: BreachWithin[] = [];
  for (const { name: attribute, value } of given) {
    if (value === undefined || !required.includes(attribute)) {
      const known = required.length === 0 ? 'it has none' : `its attributes are texts in quotes: ${required.join(', ')}`;
      const near = value === undefined ? '' : didYouMean(attribute, required);
      breaches.push({ line, thing: `<${name}> may not have "${attribute}" like this`, repair: `${near}${known}` });
    }
    const raw = value === undefined ? undefined : rawIn(value);
    if (raw) breaches.push({ line, thing: `${attribute} of <${name}> holds ${raw}`, repair: 'write it in plain words' });
  }
  for (const wanted of required) {
    if (given.some((attribute) => attribute.name === wanted && attribute.value?.trim() !== '')) continue;
    const what = wanted === 'alt' ? 'a figure without alternative text' : `<${name}> without ${wanted}`;
    breaches.push({ line, thing: what, repair: `add ${wanted}="…"${wanted === 'alt' ? ', saying what the figure shows' : ''}` });
  }
  return breaches;
}

function contentBreaches(node: Nodes, { kind, around }: Component): BreachWithin[] {
  const line = lineOf(node);
  const children = isParent(node) ? node.children : [];
  if (!kind && children.length === 0)
    return [{ line, thing: `<${nodeName(node)}> around nothing`, repair: 'write the words inside it, or remove it' }];
  if (!around) return [];
  const count = children.filter(({ type }) => type === around).length;
  const what = spokenOf[around]?.replace(/^a /, '') ?? around;
  return count === 1
    ? []
    : [
        {
          line,
          thing: `<${nodeName(node)}> with ${count === 0 ? 'no' : count} ${what}${count > 1 ? 's' : ''}`,
          repair: `put one ${what} in it`,
        },
      ];
}
