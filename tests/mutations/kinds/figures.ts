// Slips in the specs of figures and in the numbers behind them.

import { change, withFile, type Kind } from '../kind.ts';

const specs = /^figures\/.*\.yaml$/;
const data = /^data\/.*\.csv$/;
const maps = /^figures\/coasts\.yaml$/;

const inSpec = (
  name: string,
  find: RegExp,
  to: (found: RegExpExecArray) => string,
  told: 'here' | 'file' | RegExp = 'file',
): Kind => change({ name: `a figure ${name}`, in: specs, find, to, told });
const inRow = (name: string, find: RegExp, to: (found: RegExpExecArray) => string, told: 'here' | 'file' | RegExp = 'here'): Kind =>
  change({ name: `a row ${name}`, in: data, find, to, told });

const row = /(?<=\n)[^\n]+\n/;

export const figureKinds: readonly Kind[] = [
  inSpec('that draws what no one draws', /^draws: \w+/m, () => 'draws: pie'),
  inSpec('that draws nearly what it draws', /^draws: (\w+)/m, ([all]) => `${all}s`),
  inSpec('without its columns', /^columns:\n(?: {2}.*\n)+/m, () => ''),
  inSpec(
    'with a part that no column plays',
    /^(label|value|row|item|place|x|y): (\w+)/m,
    ([, role, column]) => `${String(role)}: ${String(column)}x`,
  ),
  inSpec('with a misspelt part', /^(label|value|row|item|place|series)(?=: )/m, ([all]) => `${all}l`),
  inSpec('with a column of a type that is not known', /type: text/, () => 'type: txt'),
  inSpec('with a column of another type', /type: (?:text|number)/, () => 'type: year', /^data/),
  inSpec('with a number without its unit', /, unit: \{[^}]*\}/, () => ''),
  inSpec('with a label in one language', /(?<=label: \{ id: [^,}]*), en: [^}]*(?=\})/, () => ' '),
  inSpec('with a comma missing', /(?<=\{ type: \w+), /, () => ' '),
  change({
    name: 'a map of a land that is not there',
    in: maps,
    find: /countries: \[/,
    to: () => 'countries: [Sumatraland, ',
    told: 'file',
  }),
  change({ name: 'a map of a metre', in: maps, find: /across: [\d.]+/, to: () => 'across: 0.001', told: 'file' }),
  change({
    name: 'a map with its degrees swapped',
    in: maps,
    find: /center: \[([^,]+), ([^\]]+)\]/,
    to: ([, east, north]) => `center: [${String(north)}, ${String(east)}]`,
    told: 'file',
  }),
  change({ name: 'a map with words off its edge', in: maps, find: /at: \[[^\]]*\]/, to: () => 'at: [10, 10]', told: 'file' }),
  change({
    name: 'a curve through a series that is not there',
    in: /^figures\/spoilage\.yaml$/,
    find: /line: \[\w+/,
    to: ([all]) => `${all}x`,
    told: 'file',
  }),
  change({
    name: 'a time that ends before it begins',
    in: /^figures\/(?:timeline|instruments)\.yaml$/,
    find: /^to: \d+/m,
    to: () => 'to: 1900',
    told: 'file',
  }),
  inRow('with its head in another order', /^([^,\n]+),([^,\n]+)/, ([, one, two]) => `${String(two)},${String(one)}`),
  inRow('with a column less in the head', /,evidence(?=\n)/, () => '', 'file'),
  inRow('with a cell too many', row, ([all]) => all.replace('\n', ',so\n')),
  inRow('with a cell too few', /(?<=\n[^\n]*),[^,\n]*(?=\n)/, () => ''),
  inRow('that stands twice', row, ([all]) => `${all}${all}`, 'file'),
  inRow('that rests on nothing', /(?<=\n[^\n]*,)[^,\n]+(?=\n)/, () => ''),
  inRow('that rests on what is not there', /(?<=\n[^\n]*,)[a-z]+-\d+(?= |\n)/, ([all]) => `${all}9`),
  inRow('with a number that its source has not', /(?<=\n[^\n]*,)\d{3,}(?=,[^\n]*,[a-z]+-\d+\n)/, ([number]) => `${number}7`),
  inRow(
    'with a number as Indonesian writes it',
    /(?<=,)(\d+)\.(\d+)(?=,)/,
    ([, whole, part]) => `"${String(whole)},${String(part)}"`,
  ),
  inRow('with a thousand that is read as one', /(?<=,)\d{2}(\d{3})(?=,)/, () => '12.340'),
  inRow('with words for a number', /(?<=\n[^\n"]*,)\d+(?=,)/, () => 'many', 'here'),
  inRow('in one language only', /(?<=\n)(?=[^"\n,]+,[^"\n,]+,)[^,\n]+/, () => '', 'here'),
  inRow('with a quotation mark open', /(?<=\n)(?=[^"\n]*\n)/, () => '"', 'file'),
  inRow('with a quotation mark inside', /(?<=\n\p{L}+)(?= \p{L}+)/u, () => '"', 'file'),
  inRow(
    'with a name that no phone has room for',
    /(?<=\n[^,"\n]*,[^,"\n]*,)[^,"\n]+,[^,"\n]+(?=,20\d\d)/,
    () => `${'a'.repeat(90)},${'b'.repeat(90)}`,
  ),
  inRow('with a citation in its words', /(?<=\n\p{Lu}\p{Ll}+) (?=\p{L})/u, () => ' [@edition] '),
  inRow('with another number in one language', /(?<=\n[^\n"]*,"?)20\d\d(?=[^,"\d\n]*"?,"?20\d\d[^\n]*\n)/, () => '2099', 'here'),
  change({
    name: 'a day in the data that is none',
    in: /^data\/(?:timeline|stages|instruments)\.csv$/,
    find: /\d{4}-\d\d-\d\d/,
    to: () => '2016-02-30',
    told: 'here',
  }),
  change({ name: 'a day off the axis', in: /^data\/timeline\.csv$/, find: /(?<=\n)\d{4}/, to: () => '1816', told: 'here' }),
  change({
    name: 'a state that is not known',
    in: /^data\/tasks\.csv$/,
    find: /(?<=,)(?:yes|partly|no|unknown)(?=,)/,
    to: () => 'maybe',
    told: 'here',
  }),
  change({
    name: 'a place at another end of the world',
    in: /^data\/coasts\.csv$/,
    find: /(?<=,)1\d\d\.\d+(?=,)/,
    to: () => '12.5',
    told: 'here',
  }),
  change({
    name: 'a stage that is not there',
    in: /^data\/stages\.csv$/,
    find: /(?<=\n)[a-z]+(?=,)/,
    to: ([all]) => `${all}x`,
    told: 'here',
  }),
  withFile('data without rows', data, (file, text) => ({ [file]: { text: `${text.split('\n')[0] ?? ''}\n` } })),
  withFile('data parted by semicolons', data, (file, text) => ({ [file]: { text: text.replaceAll(',', ';') } })),
  withFile('data in columns parted by tabs', data, (file, text) => ({ [file]: { text: text.replaceAll(',', '\t') } })),
  withFile('data of a thousand rows', data, (file, text) => {
    const [head = '', first = ''] = text.split('\n');
    return { [file]: { text: [head, ...Array.from({ length: 1000 }, () => first)].join('\n') } };
  }),
  withFile('data that no figure draws', data, () => ({ 'data/so-it-is.csv': { text: 'a,b\n1,2\n' } })),
  withFile('a figure without its data', data, (file) => ({ [file]: 'gone' })),
  withFile(
    'data without their figure',
    specs,
    (file) => ({ [file]: 'gone' }),
    (file) => [{ file: file.replace('figures', 'data').replace('yaml', 'csv') }],
  ),
  withFile('a figure that no chapter shows', specs, (file, text, content) => ({
    'figures/so-it-is.yaml': { text },
    'data/so-it-is.csv': { text: content.get(file.replace('figures', 'data').replace('yaml', 'csv')) ?? '' },
  })),
  withFile('a figure with a blank in its name', specs, (file, text, content) => ({
    'figures/So it is.yaml': { text },
    'data/So it is.csv': { text: content.get(file.replace('figures', 'data').replace('yaml', 'csv')) ?? '' },
  })),
];
