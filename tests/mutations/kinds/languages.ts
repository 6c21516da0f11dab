// Slips that put one language out of step with another, and a text out of step with what it rests on.

import { change, changeAll, chapters, type Kind } from '../kind.ts';
import { spots } from '../content.ts';

const idLine = /^\{\/\* #([a-z0-9-]+)( \[[^\]]*\])? \*\/\}\n/m;

export const languageKinds: readonly Kind[] = [
  change({
    name: 'a paragraph that is a quotation in one language',
    in: chapters,
    find: /(?<=^\{\/\* #[^\n]*\n)(?=\p{Lu})/mu,
    to: () => '> ',
    told: 'twins',
  }),
  change({
    name: 'another number in one language',
    in: chapters,
    find: /(?<=\p{Ll} )(?:1[0-9]|[2-9][0-9])(?= \p{Ll})/u,
    to: ([number]) => String(Number(number) + 1),
    told: 'twins',
  }),
  change({
    name: 'another year in one language',
    in: chapters,
    find: /(?<=\p{Ll} )20[12]\d(?=[ ,.] ?\p{L})/u,
    to: ([year]) => String(Number(year) + 40),
    told: 'twins',
  }),
  changeAll({
    name: 'a number that no source has',
    in: chapters,
    find: /(?<=^[A-Z][^\n@]{30,}) (?=\[@(?:coop|pdg|brvt|imp|law|fish)-\d+\]\.$)/m,
    to: () => ' 987654 ',
  }),
  change({
    name: 'a citation less in one language',
    in: chapters,
    find: / ?\[@[a-z]+-\d+\](?=[.,;:])/,
    to: () => '',
    told: 'twins',
  }),
  change({
    name: 'a citation more in one language',
    in: chapters,
    find: / \[@edition\]\./,
    to: () => ' [@edition; see @abstract].',
    told: 'twins',
  }),
  change({
    name: 'another page in one language',
    in: chapters,
    find: /, (p\.|hlm\.) (\d+)/,
    to: ([, word, page]) => `, ${String(word)} ${Number(page) + 1}`,
    told: 'twins',
  }),
  change({ name: 'a work seen as read in one language', in: chapters, find: /\[(?:see|lih\.) @/, to: () => '[@', told: 'twins' }),
  change({
    name: 'doubt in one language',
    in: chapters,
    find: /(?<=^\p{Lu}[^\n<]*\p{Ll} )(\p{Ll}+)(?= \p{Ll})/mu,
    to: ([word]) => `<Doubt>${word}</Doubt>`,
    told: 'twins',
  }),
  change({
    name: 'an item more in one language',
    in: chapters,
    find: /^- [^\n]+\n/m,
    to: ([item]) => `${item}- so it is\n`,
    told: 'twins',
  }),
  change({
    name: 'a row more in one language',
    in: chapters,
    find: /(?<=\n\| ---[^\n]*)\n(\|[^\n]*\n)/,
    to: ([, row]) => `\n${String(row)}${String(row)}`,
    told: 'twins',
  }),
  change({
    name: 'another formula in one language',
    in: chapters,
    find: /(?<=\$\$\n[^$\n]*)[rmLcT](?=[^$\n]*\n\$\$)/,
    to: () => 'z',
    told: 'twins',
  }),
  change({
    name: 'a link less in one language',
    in: chapters,
    find: /\[([^\]\n@]+)\]\(#[a-z0-9-]+\)/,
    to: ([, words]) => String(words),
    told: 'twins',
  }),
  change({
    name: 'a link to another place in one language',
    in: chapters,
    find: /\]\(#[a-z0-9-]+\)/,
    to: () => '](#abstract-not-there)',
    told: 'twins',
  }),
  change({
    name: 'another figure in one language',
    in: chapters,
    find: /<Figure name="(\w[\w-]*)"/,
    to: ([, name]) => `<Figure name="${name === 'fleet' ? 'catches' : 'fleet'}"`,
    told: 'twins',
  }),
  change({
    name: 'a paragraph that was not translated',
    in: chapters,
    find: /(?<=^\{\/\* #[^\n]*\n)\p{Lu}[^\n]{80,}(?=\n)/mu,
    to: (_found, spot, content) => {
      const id = spots(content, chapters, idLine).filter(({ file, end }) => file === spot.file && end === spot.start)[0]?.found[1];
      const other = spot.file.replace(/\w+\.mdx$/, spot.file.endsWith('id.mdx') ? 'en.mdx' : 'id.mdx');
      const twin = spots(content, chapters, new RegExp(`^\\{/\\* #${String(id)} \\*/\\}\\n([^\\n]+)`, 'm')).find(
        ({ file }) => file === other,
      );
      return twin?.found[1];
    },
    told: 'twins',
  }),
  changeAll({
    name: 'a block that rests on nothing',
    in: chapters,
    find: /(?<=^\{\/\* #[a-z0-9-]+ \*\/\}\n\p{Lu}[^\n@]+) \[@edition\](?=\.\n)/mu,
    to: () => '',
  }),
  changeAll({
    name: 'what is trusted little stands as if it were sure',
    in: chapters,
    find: /<Doubt>([^<]*@[^<]*)<\/Doubt>/,
    to: ([, words]) => String(words),
  }),
  changeAll({
    name: 'a name that the study does not say',
    in: chapters,
    find: /(?<=^\{\/\* #[a-z0-9-]+ \*\/\}\n\p{Lu}[^\n@]+)(?= \[@study-[a-z]+\]\.\n)/mu,
    to: () => ' of Rotterdam',
  }),
];
