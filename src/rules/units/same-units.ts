// Each translation stands beside the original: the same sections and blocks, of the same kinds, in the same order.

import { basename } from 'node:path';
import type { Breach } from '../../publication/breach.ts';
import type { Block, ChapterText, Section } from '../../publication/model.ts';
import { closest } from '../../text/nearest.ts';
import type { Rule } from '../rule.ts';

export const sameUnits: Rule = ({ languages: [original, ...translations], texts }) =>
  texts.flatMap((chapter) =>
    translations.flatMap((translation) => {
      const [one, two] = [chapter.in[original], chapter.in[translation]];
      // What cannot be read in one of them seems to be missing there.
      return compareChapters(one, two).map((breach) => ({ ...breach, after: [{ file: one.file }, { file: two.file }] }));
    }),
  );

function compareChapters(one: ChapterText, two: ChapterText): Breach[] {
  const whole = ({ file, sections }: ChapterText): Side => ({ file, line: 1, units: sections });
  const within = ({ line, blocks }: Section, { file }: ChapterText): Side => ({ file, line, units: blocks });
  const breaches = compareLists('section', `chapter "${one.key}"`, whole(one), whole(two));
  for (const section of one.sections) {
    const counterpart = two.sections.find(({ id }) => id === section.id);
    if (!counterpart || !section.id) continue;
    if (section.depth !== counterpart.depth) {
      breaches.push({
        file: two.file,
        line: counterpart.line,
        thing: `section "${section.id}" is at level ${counterpart.depth}, in ${basename(one.file)} at level ${section.depth}`,
        repair: 'give both headings the same number of #',
      });
    }
    const [there, here] = [within(section, one), within(counterpart, two)];
    breaches.push(...compareLists('block', `section "${section.id}"`, there, here), ...otherKinds(there, here));
  }
  return breaches;
}

interface Side {
  file: string;
  /** where what is missing is told */
  line: number;
  units: readonly Unit[];
}

type Unit = Section | Block;

function compareLists(what: 'section' | 'block', place: string, one: Side, two: Side): Breach[] {
  const there = alone(one, two);
  const here = alone(two, one);
  const renamed = there.flatMap((unit) => {
    const twin = counterpart(unit, one, two, here);
    return twin ? [{ unit, twin }] : [];
  });
  const breaches = [
    ...renamed.map(({ unit, twin }) => ({
      file: two.file,
      line: twin.line,
      thing: `${what} "${twin.id}" is "${unit.id}" in ${basename(one.file)}`,
      repair: 'give both the same id',
    })),
    ...missing(
      what,
      place,
      one,
      two,
      there.filter((unit) => !renamed.some((pair) => pair.unit === unit)),
    ),
    ...missing(
      what,
      place,
      two,
      one,
      here.filter((unit) => !renamed.some((pair) => pair.twin === unit)),
    ),
  ];
  if (breaches.length > 0) return breaches;
  const moved = two.units.find(({ id }, index) => id && one.units[index]?.id && one.units[index].id !== id);
  if (!moved) return [];
  const order = one.units.map(({ id }) => id).join(', ');
  return [
    {
      file: two.file,
      line: moved.line,
      thing: `${what} "${moved.id}" stands in another order than in ${basename(one.file)}`,
      repair: `keep the order ${order}`,
    },
  ];
}

/** Units of the first that the second does not have. */
const alone = (one: Side, two: Side): Unit[] => one.units.filter(({ id }) => id && !two.units.some((unit) => unit.id === id));

/** What stands in the same place under another id, or anywhere under one that is nearly the same. */
function counterpart(unit: Unit, one: Side, two: Side, here: readonly Unit[]): Unit | undefined {
  const near = closest(
    unit.id,
    here.map(({ id }) => id),
  );
  const same = one.units.length === two.units.length ? two.units[one.units.indexOf(unit)] : undefined;
  return here.find((other) => other.id === near) ?? here.find((other) => other === same);
}

const missing = (what: string, place: string, there: Side, { file, line, units }: Side, lacking: readonly Unit[]): Breach[] =>
  lacking.map(({ id }) => ({
    file,
    line,
    thing: `${place} has ${units.length} ${what}s, ${basename(there.file)} has ${there.units.length}: "${id}" is missing here`,
    repair: `write ${what} "${id}" here, or remove it there`,
  }));

function otherKinds(one: Side, two: Side): Breach[] {
  return one.units.flatMap((unit) => {
    const twin = two.units.find(({ id }) => id === unit.id);
    if (!unit.id || !twin || twin.kind === unit.kind) return [];
    const thing = `"${twin.id}" is ${spokenKind(twin)}, in ${basename(one.file)} ${spokenKind(unit)}`;
    return [{ file: two.file, line: twin.line, thing, repair: 'make both the same kind' }];
  });
}

const spokenKind = ({ kind }: Unit): string => `${kind === 'equation' ? 'an' : 'a'} ${kind}`;
