// Slips with whole files, and changes that do no harm.

import { change, chapters, withFile, type Kind } from '../kind.ts';

const read = /^(?:chapters|about|figures|data)\/|^(?:publication|evidence|glossary|index|hedges)\.yaml$|^references\.json$/;
const needed = /^chapters\/|^about\/|^(?:publication|evidence)\.yaml$|^references\.json$/;
const words = /^chapters\/.*\.mdx$|^evidence\.yaml$|^references\.json$/;
const yaml = /^(?:evidence|glossary|index|publication)\.yaml$/;

/** As some programs save it: two bytes a letter. */
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

export const fileKinds: readonly Kind[] = [
  withFile('a file that is gone', needed, (file) => ({ [file]: 'gone' })),
  withFile('a file that is empty', /^chapters|^(?:publication|evidence)\.yaml$|^references\.json$|^data/, (file) => ({
    [file]: { text: '' },
  })),
  withFile('a file of blanks', /^chapters|^(?:publication|evidence)\.yaml$|^references\.json$/, (file) => ({
    [file]: { text: '\n\n' },
  })),
  withFile(
    'a chapter that breaks off',
    chapters,
    (file, text) => ({ [file]: { text: text.slice(0, text.length / 2) } }),
    (file) => [{ file }, { file: file.replace(/\w+\.mdx$/, file.endsWith('id.mdx') ? 'en.mdx' : 'id.mdx') }],
  ),
  withFile('references that break off', /^references\.json$/, (file, text) => ({
    [file]: { text: text.slice(0, text.length / 3) },
  })),
  withFile('a file in Latin letters only', words, (file, text) => ({ [file]: { bytes: Buffer.from(text, 'latin1') } })),
  withFile('a file of two bytes a letter', words, (file, text) => ({ [file]: { bytes: utf16(text) } })),
  withFile('a file that is a picture', words, (file) => ({
    [file]: { bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]) },
  })),
  withFile('a file that is a link', read, (file) => ({ [file]: 'a link' })),
  withFile('a file that is a folder', read, (file) => ({ [file]: 'a folder' })),
  withFile('a file of ten megabytes', words, (file, text) => ({ [file]: { text: `${text}${'\nx'.repeat(5_000_000)}` } })),
  withFile('a text in no language', chapters, (file, text) => ({ [file.replace(/\w+\.mdx$/, 'notes.mdx')]: { text } })),
  withFile('a text in a language of no one', chapters, (file, text) => ({ [file.replace(/\w+\.mdx$/, 'vi.mdx')]: { text } })),
  withFile('a text beside the page about the edition', /^about/, (file, text) => ({
    [file.replace(/\w+\.mdx$/, 'more.mdx')]: { text },
  })),
  withFile(
    'a chapter in no list',
    chapters,
    (_file, text) => ({ 'chapters/so-it-is/id.mdx': { text } }),
    () => [{ file: 'chapters/so-it-is' }],
  ),
  withFile('a file of nearly the same name', yaml, (file, text) => ({ [file.replace('.yaml', '.yml')]: { text } })),
  withFile('a file with a capital', yaml, (file, text) => ({ [file.charAt(0).toUpperCase() + file.slice(1)]: { text } })),
  withFile('a copy of the references', /^references\.json$/, (_file, text) => ({ 'refrences.json': { text } })),
  withFile('a list where entries are asked', /^(?:evidence|glossary|index)\.yaml$/, (file) => ({
    [file]: { text: '- so\n- it\n' },
  })),
  withFile('an entry where a list is asked', /^references\.json$/, (file) => ({ [file]: { text: '{ "id": "so" }' } })),
  withFile('words where entries are asked', /^(?:evidence|glossary|index)\.yaml$/, (file) => ({ [file]: { text: 'so it is\n' } })),
  withFile('lists in lists in lists', /^(?:evidence|glossary)\.yaml$|^references\.json$/, (file) => ({
    [file]: { text: '[ '.repeat(5000) },
  })),
  withFile('values that swell', /^(?:evidence|glossary)\.yaml$/, (file, text) => {
    const names = ['a1', 'b1', 'c1', 'd1', 'e1', 'f1'];
    const bomb = names.map(
      (name, at) =>
        `${name}: &${name} [${Array(9)
          .fill(at === 0 ? 1 : `*${String(names[at - 1])}`)
          .join()}]\n`,
    );
    return { [file]: { text: `${bomb.join('')}${text}` } };
  }),
  withFile(
    'a picture beside a chapter',
    chapters,
    (file) => ({ [file.replace(/\w+\.mdx$/, 'x.png')]: { text: 'x' } }),
    undefined,
    'be told as odd',
  ),
  withFile('notes in the content', /^publication\.yaml$/, () => ({ 'ideas.odt': { text: 'x' } }), undefined, 'be told as odd'),
];

const texts = /^chapters\/|^about\//;
const all = /^(?:chapters|about|figures|data)\/|^(?:publication|evidence|glossary|index|hedges)\.yaml$|^references\.json$/;

/** Other ways of saving the very same: what is built from it is the same, letter by letter. */
export const sameSaved: readonly { name: string; files: RegExp; to: (text: string) => string }[] = [
  { name: 'blanks after ---', files: texts, to: (text) => text.replace(/^---$/gm, '---  ') },
  { name: 'blanks at the ends of data lines', files: yaml, to: (text) => text.replace(/$/gm, '  ') },
  { name: 'more blank lines', files: texts, to: (text) => text.replaceAll('\n\n', '\n\n\n') },
  { name: 'no line end at the end', files: all, to: (text) => text.trimEnd() },
  { name: 'a comment among the data', files: yaml, to: (text) => `# So it is.\n${text}` },
  { name: 'data indented otherwise', files: /^references\.json$/, to: (text) => JSON.stringify(JSON.parse(text), null, 1) },
  {
    name: 'cells in quotation marks',
    files: /^data\//,
    to: (text) => text.replace(/^[^"\n]+$/gm, (row) => row.replace(/[^,]+/g, '"$&"')),
  },
  { name: 'an empty row', files: /^data\//, to: (text) => `${text}\n\n` },
  { name: 'letters apart from their marks', files: all, to: (text) => text.normalize('NFD') },
  { name: 'line ends of Windows', files: all, to: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'a byte-order mark', files: all, to: (text) => `\ufeff${text}` },
];

const harmless = (name: string, files: RegExp, to: (text: string) => string): Kind =>
  withFile(name, files, (file, text) => ({ [file]: { text: to(text) } }), undefined, 'pass');

export const harmlessKinds: readonly Kind[] = [
  ...sameSaved.map(({ name, files, to }) => harmless(name, files, to)),
  harmless('line ends of old', all, (text) => text.replaceAll('\n', '\r')),
  harmless('works in another order', /^references\.json$/, (text) =>
    JSON.stringify((JSON.parse(text) as unknown[]).reverse(), null, 2),
  ),
  change({
    name: 'stars for hyphens in a list',
    in: chapters,
    find: /(?<=\*\/\}\n)(?:- [^\n]*\n)+/,
    to: ([list]) => list.replace(/^- /gm, '* '),
    must: 'pass',
  }),
  change({
    name: 'a blank line under an id',
    in: chapters,
    find: /(?<=^\{\/\* #[^\n]*\*\/\}\n)(?=\p{Lu})/mu,
    to: () => '\n',
    must: 'pass',
  }),
  change({
    name: 'bold words in a sentence',
    in: chapters,
    find: /(?<=^\p{Lu}[^\n|*_`$[<]*\p{Ll} )(\p{Ll}+)(?= \p{Ll})/mu,
    to: ([word]) => `**${word}**`,
    must: 'pass',
  }),
  change({
    name: 'an address of mail in code',
    in: chapters,
    find: /(?<=^\p{Lu}[^\n|*_`$[<]*\p{Ll}) (?=\p{Ll})/mu,
    to: () => ' `ann@example.org` ',
    must: 'pass',
  }),
  withFile(
    'what a system leaves behind',
    /^publication\.yaml$/,
    () => ({ '.DS_Store': { text: '' }, 'chapters/.DS_Store': { text: '' }, 'chapters/Thumbs.db': { text: '' } }),
    undefined,
    'pass',
  ),
  withFile(
    'what an editor leaves behind',
    chapters,
    (file, text) => ({ [`${file}~`]: { text }, [`${file.replace(/\w+\.mdx/, '.id.mdx.swp')}`]: { text: '' } }),
    undefined,
    'pass',
  ),
];
