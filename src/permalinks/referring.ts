// Where the edition itself refers to a unit: the blocks whose text links to it, and the entries that lead to it.

import { visit } from 'unist-util-visit';
import { entriesOf, type Entry } from '../publication/entries.ts';
import { findEntriesIn } from '../publication/find-entries.ts';
import { originalOf } from '../publication/model.ts';
import { perPublication } from '../publication/once-per.ts';
import { readUnits } from '../reading/units.ts';
import { blocksUnder, unitOf, type Unit } from './units.ts';

/** Blocks that refer to units, by the unit's id, in reading order; the languages have the same. */
export const referringBlocks = perPublication((publication): ReadonlyMap<string, readonly string[]> => {
  const original = originalOf(publication);
  const files = new Set(publication.texts.map((chapter) => chapter.in[original].file));
  const found = new Map<string, string[]>();
  for (const { file, tree } of publication.prose.values()) {
    if (!files.has(file)) continue;
    for (const { id, node } of readUnits(tree).sections.flatMap(({ blocks }) => blocks))
      visit(node, 'link', ({ url }) => {
        const to = url.startsWith('#') ? unitOf(publication, url.slice(1))?.id : undefined;
        if (to === undefined || found.get(to)?.includes(id)) return;
        found.set(to, [...(found.get(to) ?? []), id]);
      });
  }
  return found;
});

/** The entries of glossary and index that name the words of a unit, in the original. */
export const entriesNaming = perPublication((publication, id: string): readonly Entry[] => {
  const unit: Unit | undefined = unitOf(publication, id);
  if (!unit) return [];
  const original = originalOf(publication);
  const find = findEntriesIn(publication, original);
  const keys = new Set(blocksUnder(unit, original).flatMap(({ text }) => find(text).map(({ key }) => key)));
  return entriesOf(publication).filter(({ key }) => keys.has(key));
});
