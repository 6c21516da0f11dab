// Each translation stands beside the original: the same sections and blocks, of the same kinds, in the same order, citing the same.

import { basename } from 'node:path';
import type { Breach } from '../../publication/breach.ts';
import type { Citation } from '../../publication/citation-syntax.ts';
import type { Block, ChapterText, Publication, Section } from '../../publication/model.ts';
import { numbersIn } from '../../text/numbers.ts';

export function alignment(publication: Publication): Breach[] {
  const [original, ...translations] = publication.languages;
  return publication.texts.flatMap((chapter) =>
    translations.flatMap((translation) => compareChapters(chapter.in[original], chapter.in[translation])),
  );
}

interface Sides {
  one: ChapterText;
  two: ChapterText;
}

function compareChapters(one: ChapterText, two: ChapterText): Breach[] {
  const breaches = compareLists('section', one.sections, two.sections, one.file, two.file, 1, 1, `chapter "${one.key}"`);
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
    const place = `section "${section.id}"`;
    breaches.push(
      ...compareLists('block', section.blocks, counterpart.blocks, one.file, two.file, section.line, counterpart.line, place),
    );
    for (const block of section.blocks) {
      const twin = counterpart.blocks.find(({ id }) => id === block.id);
      if (twin && block.id) breaches.push(...compareBlocks(block, twin, { one, two }));
    }
  }
  return breaches;
}

function compareLists(
  what: 'section' | 'block',
  ones: readonly (Section | Block)[],
  twos: readonly (Section | Block)[],
  oneFile: string,
  twoFile: string,
  oneLine: number,
  twoLine: number,
  place: string,
): Breach[] {
  const missing = (from: typeof ones, to: typeof ones, file: string, otherFile: string, line: number): Breach[] =>
    from
      .filter(({ id }) => id && !to.some((unit) => unit.id === id))
      .map(({ id }) => ({
        file,
        line,
        thing: `${place} has ${to.length} ${what}s, ${basename(otherFile)} has ${from.length}: "${id}" is missing here`,
        repair: `write ${what} "${id}" here, or remove it there`,
      }));
  const breaches = [...missing(ones, twos, twoFile, oneFile, twoLine), ...missing(twos, ones, oneFile, twoFile, oneLine)];
  if (breaches.length > 0) return breaches;
  const moved = twos.find(({ id }, index) => id && ones[index]?.id && ones[index].id !== id);
  if (!moved) return [];
  const order = ones.map(({ id }) => id).join(', ');
  return [
    {
      file: twoFile,
      line: moved.line,
      thing: `${what} "${moved.id}" stands in another order than in ${basename(oneFile)}`,
      repair: `keep the order ${order}`,
    },
  ];
}

function compareBlocks(one: Block, two: Block, sides: Sides): Breach[] {
  const where = { file: sides.two.file, line: two.line };
  const there = basename(sides.one.file);
  if (one.kind !== two.kind) {
    return [{ ...where, thing: `"${two.id}" is a ${two.kind}, in ${there} a ${one.kind}`, repair: 'make both the same kind' }];
  }
  const keysOf = ({ citations }: Block) => citations.map(({ key }) => `@${key}`);
  const waysOf = ({ citations }: Block) => citations.map(spoken);
  const keys = differences(keysOf(one), keysOf(two), there);
  const doubts = one.doubts === two.doubts ? '' : `<Doubt> ${two.doubts} times here, ${one.doubts} times in ${there}`;
  const ways = keys === '' ? differences(waysOf(one), waysOf(two), there) || doubts : '';
  const numbers = differences(numbersIn(one.said, sides.one.language), numbersIn(two.said, sides.two.language), there);
  const id = `"${two.id}"`;
  return [
    ...(keys === ''
      ? []
      : [{ ...where, thing: `${id} does not rest on the same in both languages: ${keys}`, repair: 'cite the same in both' }]),
    ...(ways === ''
      ? []
      : [{ ...where, thing: `${id} cites otherwise than its counterpart: ${ways}`, repair: 'cite alike: see, place and <Doubt>' }]),
    ...(numbers === ''
      ? []
      : [
          { ...where, thing: `${id} has other numbers than its counterpart: ${numbers}`, repair: 'write the same numbers in both' },
        ]),
  ];
}

/** "see @key, page 5 (doubtful)": all that a citation says, alike in every language. */
const spoken = ({ key, see, locator, doubted }: Citation): string =>
  `${see ? 'see ' : ''}@${key}${locator ? `, ${locator.label} ${locator.value}` : ''}${doubted ? ' (doubtful)' : ''}`;

/** What stands only there, and what only here; empty where both hold the same. */
function differences(theirs: readonly string[], ours: readonly string[], there: string): string {
  const lacking = theirs.filter((item) => !ours.includes(item)).map((item) => `${item} only in ${there}`);
  const extra = ours.filter((item) => !theirs.includes(item)).map((item) => `${item} only here`);
  return [...new Set([...lacking, ...extra])].join(', ');
}
