// Slips with the units of chapters: headings, ids, blocks.

import { change, changeAll, chapters, type Kind } from '../kind.ts';
import { spots } from '../content.ts';

const idLine = /^\{\/\* #([a-z0-9-]+)( \[[^\]]*\])? \*\/\}\n/m;
const paragraph = /^\{\/\* #[a-z0-9-]+ \*\/\}\n(?=\p{Lu})[^\n]+\n\n/mu;
const ofAll = /^chapters\//;

export const unitKinds: readonly Kind[] = [
  change({ name: 'a heading without its id', in: chapters, find: / \{\/\* #[a-z0-9-]+ \*\/\}$/m, to: () => '' }),
  change({ name: 'an empty heading', in: chapters, find: /^(##+) [^{\n]+(?=\{)/m, to: ([, marks]) => `${String(marks)} ` }),
  change({
    name: 'bold words in a heading',
    in: chapters,
    find: /^(##+) (\p{L}+)/mu,
    to: ([, marks, word]) => `${String(marks)} **${String(word)}**`,
  }),
  change({ name: 'a citation in a heading', in: chapters, find: /^##+ [^{\n]+(?=\{)/m, to: ([words]) => `${words}[@edition] ` }),
  change({
    name: 'a heading at another level',
    in: chapters,
    find: /(?<=^[^]*\n)## (?=[^\n]*\{)/,
    to: () => '### ',
    told: 'twins',
  }),
  change({
    name: 'an id with a capital',
    in: chapters,
    find: idLine,
    to: ([line]) => line.replace(/#[a-z]/, (letter) => letter.toUpperCase()),
    told: 'here',
  }),
  change({ name: 'an id with a low line', in: chapters, find: idLine, to: ([line]) => line.replace('-', '_') }),
  change({
    name: 'an id of three hundred letters',
    in: chapters,
    find: idLine,
    to: ([line, id]) => line.replace(String(id), 'a'.repeat(300)),
  }),
  changeAll({ name: 'an id that the site has', in: chapters, find: idLine, to: ([line, id]) => line.replace(String(id), 'main') }),
  changeAll({
    name: 'an id that is made of another',
    in: chapters,
    find: idLine,
    to: ([line, id]) => line.replace(String(id), 'fishery-title'),
  }),
  change({
    name: 'an id of another block',
    in: chapters,
    find: idLine,
    to: ([line, id], spot, content) => {
      const other = spots(content, chapters, idLine).find(({ file, found }) => file === spot.file && found[1] !== id)?.found[1];
      return other && line.replace(String(id), other);
    },
    told: ofAll,
  }),
  change({
    name: 'an id with another number',
    in: chapters,
    find: idLine,
    to: ([line, id]) => line.replace(String(id), `${String(id)}9`),
    told: 'twins',
  }),
  change({ name: 'a block without its id', in: chapters, find: idLine, to: () => '' }),
  change({ name: 'an id that is not closed', in: chapters, find: idLine, to: ([, id]) => `{/* #${String(id)}\n` }),
  change({ name: 'an id without its #', in: chapters, find: idLine, to: ([, id]) => `{/* ${String(id)} */}\n` }),
  change({ name: 'a block less in one language', in: chapters, find: paragraph, to: () => '', told: ofAll }),
  change({
    name: 'two blocks that changed places',
    in: chapters,
    find: /^(\{\/\* #[a-z0-9-]+ \*\/\}\n\p{Lu}[^\n]+\n)\n(\{\/\* #[a-z0-9-]+ \*\/\}\n\p{Lu}[^\n]+\n)/mu,
    to: ([, one, two]) => `${String(two)}\n${String(one)}`,
    told: ofAll,
  }),
];
