// A block says the same in every language: it cites the same, has the same numbers, rows, items, formulas, links and figure.

import { basename } from 'node:path';
import type { Breach } from '../../publication/breach.ts';
import type { Citation } from '../../publication/citation-syntax.ts';
import type { Block, ChapterText } from '../../publication/model.ts';
import { blocksOf } from '../../publication/model.ts';
import { numbersIn } from '../../text/numbers.ts';
import { placeOf, type Rule } from '../rule.ts';

export const sameInBlocks: Rule = ({ languages: [original, ...translations], texts }) =>
  texts.flatMap((chapter) =>
    translations.flatMap((translation) => {
      const [one, two] = [chapter.in[original], chapter.in[translation]];
      const twins = new Map(blocksOf(two).map((block) => [block.id, block]));
      return blocksOf(one).flatMap((block) => {
        const twin = block.id ? twins.get(block.id) : undefined;
        return twin && twin.kind === block.kind ? compareBlocks({ block, text: one }, { block: twin, text: two }) : [];
      });
    }),
  );

interface Side {
  block: Block;
  text: ChapterText;
}

function compareBlocks(one: Side, two: Side): Breach[] {
  const there = basename(one.text.file);
  const id = `"${two.block.id}"`;
  const compared = (of: (side: Side) => readonly string[]): string => differences(of(one), of(two), there);
  const found = [
    {
      unlike: compared(({ block }) => (block.figureName === undefined ? [] : [`"${block.figureName}"`])),
      thing: `${id} shows another figure than its counterpart`,
      repair: 'name the same figure in both',
    },
    {
      unlike: compared(({ block }) => block.citations.map(({ key }) => `@${key}`)),
      thing: `${id} does not rest on the same in both languages`,
      repair: 'cite the same in both',
    },
    {
      unlike:
        compared(({ block }) => block.citations.map(spoken)) ||
        compareCounts(one, two, '<Doubt>', ({ doubts }) => doubts) ||
        howOften(one, two),
      thing: `${id} cites otherwise than its counterpart`,
      repair: 'cite alike: see, place, <Doubt>, and as often',
    },
    {
      unlike: compared(({ block, text }) => numbersIn(block.said, text.language)),
      thing: `${id} has other numbers than its counterpart`,
      repair: 'write the same numbers in both',
    },
    {
      unlike:
        compareCounts(one, two, 'rows', ({ form }) => form.rows) || compareCounts(one, two, 'list items', ({ form }) => form.items),
      thing: `${id} is shaped otherwise than its counterpart`,
      repair: 'give both as many',
    },
    {
      unlike: compared(({ block }) => block.form.formulas.map((signs) => `"${signs}"`)),
      thing: `${id} has another formula than its counterpart`,
      repair: 'write the same signs in both; only numbers and words in \\text{…} may differ',
    },
    {
      unlike: compared(({ block }) => block.form.links.map((url) => `"${url}"`)),
      thing: `${id} leads elsewhere than its counterpart`,
      repair: 'give both the same links',
    },
  ];
  if (isCopied(one.block, two.block)) found.push(copied(id, there));
  const after = [placeOf(one.block, one.text.file), placeOf(two.block, two.text.file)];
  const told = found.filter(({ unlike }) => unlike !== '');
  const [figure, keys, ways] = found;
  // Another figure cites otherwise; and another key is cited in another way too.
  const causes = told[0] === figure ? told.slice(0, 1) : told[0] === keys ? told.filter((one) => one !== ways) : told;
  return causes.map(({ thing, unlike, repair }) => ({
    file: two.text.file,
    line: two.block.line,
    thing: `${thing}: ${unlike}`,
    repair,
    after,
  }));
}

/** Words enough to tell that they were copied and not translated; a quotation may stand in its own language. */
const isCopied = (one: Block, two: Block): boolean =>
  (one.kind === 'paragraph' || one.kind === 'list') && one.said === two.said && one.said.split(' ').length >= 8;

const copied = (id: string, there: string) => ({
  unlike: 'word for word',
  thing: `${id} has the text of ${there}`,
  repair: 'translate it',
});

/** "see @key, page 5 (doubtful)": all that a citation says, alike in every language. */
const spoken = ({ key, see, locator, doubted }: Citation): string =>
  `${see ? 'see ' : ''}@${key}${locator ? `, ${locator.label} ${locator.value}` : ''}${doubted ? ' (doubtful)' : ''}`;

/** What stands only there, and what only here; empty where both hold the same. */
function differences(theirs: readonly string[], ours: readonly string[], there: string): string {
  const lacking = theirs.filter((item) => !ours.includes(item)).map((item) => `${item} only in ${there}`);
  const extra = ours.filter((item) => !theirs.includes(item)).map((item) => `${item} only here`);
  return [...new Set([...lacking, ...extra])].join(', ');
}

/** What both cite, but one of them oftener. */
const howOften = (one: Side, two: Side): string =>
  [...new Set(one.block.citations.map(({ key }) => key))]
    .map((key) => compareCounts(one, two, `@${key}`, ({ citations }) => citations.filter((each) => each.key === key).length))
    .filter((unlike) => unlike !== '')
    .join(', ');

function compareCounts(one: Side, two: Side, what: string, count: (block: Block) => number): string {
  const [there, here] = [count(one.block), count(two.block)];
  return there === here ? '' : `${what}: ${here} here, ${there} in ${basename(one.text.file)}`;
}
