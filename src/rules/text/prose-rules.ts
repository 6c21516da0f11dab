// The rules that every text keeps, word by word: its links land, and no key stands in it where its citation was meant.

import type { Nodes } from 'mdast';
import { inFile, type Breach, type BreachWithin } from '../../publication/breach.ts';
import { citationsIn } from '../../publication/citation-syntax.ts';
import { isParent, lineOf } from '../../reading/mdx-tree.ts';
import type { Prose, Publication } from '../../publication/model.ts';
import { didYouMean } from '../../text/nearest.ts';
import { isListed } from '../known-keys.ts';
import { proseBreaches } from './prose-breaches.ts';
import { placedUnits, type Placed } from '../units/placed-units.ts';
import { leaning, type Rule } from '../rule.ts';

export const proseRules: readonly Rule[] = [wordsAreKnown, leaning(['texts'], linksLand), keysAreCited, pagesCiteNothing];

function wordsAreKnown({ prose }: Publication): Breach[] {
  return [...prose.values()].flatMap(({ file, as, tree }) => inFile(file, proseBreaches(tree, as)));
}

function linksLand(publication: Publication): Breach[] {
  return publication.languages.flatMap((language) => {
    const units = new Map(placedUnits(publication, language).map((unit) => [unit.id, unit]));
    return everyNode(publication, language).flatMap(({ node, file }) => {
      const breach = node.type === 'link' ? linkBreach(node, units) : undefined;
      return breach ? [{ ...breach, file, line: lineOf(node) }] : [];
    });
  });
}

/** Kinds that are named by their number where a link has no words. */
const named: readonly string[] = ['section', 'figure', 'table', 'equation'];

function linkBreach(link: Nodes, units: ReadonlyMap<string, Placed>): BreachWithin | undefined {
  const url = 'url' in link ? String(link.url) : '';
  const wordless = isParent(link) && link.children.length === 0;
  if (/^(?:https?:|mailto:)/i.test(url)) {
    if (!URL.canParse(url)) return { thing: `link "${url}"`, repair: 'mend the address' };
    return wordless ? { thing: `link to "${url}" has no words`, repair: 'write them' } : undefined;
  }
  if (!url.startsWith('#')) return { thing: `link "${url}"`, repair: 'link to a place of the edition by its id: [words](#id)' };
  const unit = units.get(url.slice(1));
  if (!unit)
    return {
      thing: `link to "${url}", which no chapter, section or block has`,
      repair: `${didYouMean(url.slice(1), units.keys())}mend the id`,
    };
  if (!wordless || named.includes(unit.what)) return undefined;
  const repair = 'write them: only sections, figures, tables and formulas have a name of their own';
  return { thing: `link to "${url}" has no words`, repair };
}

/** "[coop-01]" without its @. */
function keysAreCited(publication: Publication): Breach[] {
  return publication.languages
    .flatMap((language) => everyNode(publication, language))
    .flatMap(({ node, file }) => {
      if (node.type !== 'text') return [];
      return [...node.value.matchAll(/\[([\w-]+)\]/g)].flatMap(([bracket, key = '']) =>
        isListed(key, publication)
          ? [{ file, line: lineOf(node), thing: `"${bracket}" is no citation`, repair: `write [@${key}]` }]
          : [],
      );
    });
}

/** The pages about the edition have no list of references to lead to. */
function pagesCiteNothing({ prose }: Publication): Breach[] {
  return [...prose.values()]
    .filter(({ as }) => as === 'page')
    .flatMap(({ file, tree }) =>
      nodesIn(tree)
        .filter((node) => node.type === 'text' && citationsIn(node.value).citations.length > 0)
        .map((node) => ({
          file,
          line: lineOf(node),
          thing: 'a citation outside the chapters',
          repair: 'say it in words, or link to the place that cites',
        })),
    );
}

interface PlacedNode {
  node: Nodes;
  file: string;
}

const everyNode = ({ prose }: Publication, language: Prose['language']): PlacedNode[] =>
  [...prose.values()]
    .filter((text) => text.language === language)
    .flatMap(({ file, tree }) => nodesIn(tree).map((node) => ({ node, file })));

const nodesIn = (node: Nodes): Nodes[] => [node, ...(isParent(node) ? node.children.flatMap(nodesIn) : [])];
