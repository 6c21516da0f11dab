// Slips with what was published: the ledger itself, and units that are gone or are other ones now.

import { change, changeAll, chapters, type Kind } from '../kind.ts';

const ledger = /^permalinks\.json$/;
const idLine = /^\{\/\* #([a-z0-9-]+-\d+) \*\/\}\n(?=\p{Lu}[^\n]*\n)/mu;

const inLedger = (name: string, find: RegExp, to: (found: RegExpExecArray) => string, told: 'here' | 'file' = 'here'): Kind =>
  change({ name: `the ledger ${name}`, in: ledger, find, to, told });

export const ledgerKinds: readonly Kind[] = [
  inLedger('with a comma missing', / \},\n(?= {4}\{)/, () => ' }\n'),
  inLedger('with curly quotation marks', /"id": "([a-z0-9-]+)"/, ([, id]) => `"id": “${String(id)}”`),
  inLedger('with a unit under another id', /"id": "([a-z0-9-]+-\d+)"/, ([, id]) => `"id": "${String(id)}999"`),
  inLedger('with a unit of another kind', /"kind": \["paragraph"\]/, () => '"kind": ["table"]'),
  inLedger('with a unit of no kind', /"kind": \["paragraph"\]/, () => '"kind": ["alinea"]'),
  inLedger('with a unit left out', / {4}\{ "id": "[a-z0-9-]+-\d+"[^\n]*\},\n/, () => '', 'file'),
  inLedger('with a unit twice', / {4}\{ "id": "[a-z0-9-]+-\d+"[^\n]*\},\n/, ([all]) => `${all}${all}`),
  inLedger('with a release of two numbers', /"since": "[\d.]+"/, () => '"since": "0.1"'),
  inLedger('with a misspelt field', /"since"/, () => '"sinse"'),
  changeAll({
    name: 'a published block under another id',
    in: chapters,
    find: idLine,
    to: ([line, id]) => line.replace(String(id), `${String(id)}999`),
    told: ledger,
  }),
  changeAll({
    name: 'a published block that is a quotation now',
    in: chapters,
    find: /(?<=^\{\/\* #[a-z0-9-]+ \*\/\}\n)(?=\p{Lu}[^\n]*\n)/mu,
    to: () => '> ',
    told: ledger,
  }),
];
