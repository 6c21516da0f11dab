// Slips in evidence, references, terms and names.

import { change, type Kind } from '../kind.ts';

const evidence = /^evidence\.yaml$/;
const references = /^references\.json$/;
const terms = /^glossary\.yaml$/;
const names = /^index\.yaml$/;
const citing = /^(?:chapters|data|glossary)/;

const ofEvidence = (name: string, find: RegExp, to: (found: RegExpExecArray) => string, told: 'here' | RegExp = 'here'): Kind =>
  change({ name: `evidence ${name}`, in: evidence, find, to, told });
const ofWork = (name: string, find: RegExp, to: (found: RegExpExecArray) => string, told: 'here' | RegExp = 'here'): Kind =>
  change({ name: `a reference ${name}`, in: references, find, to, told });
const ofTerm = (name: string, find: RegExp, to: (found: RegExpExecArray) => string, told: 'here' | RegExp = 'here'): Kind =>
  change({ name: `a term ${name}`, in: terms, find, to, told });
const ofName = (name: string, find: RegExp, to: (found: RegExpExecArray) => string, told: 'here' | RegExp = 'here'): Kind =>
  change({ name: `a name ${name}`, in: names, find, to, told });

const key = /^[a-z][a-z0-9-]*(?=:\n {2}statement)/m;
const unusedEvidence = 'so-it-is:\n  statement: { id: Begitu., en: So. }\n  source: abstract\n  seen: whole\n  confidence: high\n';
const unusedWork =
  '{ "id": "unused1999", "type": "book", "title": "Unused", "custom": { "seen": "whole", "kind": "academic" } },\n  ';
const unusedTerm = 'so-it-is:\n  name: { id: zzyzx, en: zzyzx }\n  definition: { id: Begitu., en: So. }\n';
const date = /"date-parts": \[\s*\[\s*\d+(?:,\s*\d+)*\s*\]\s*\]/;
const issued = new RegExp(`"issued": \\{\\s*${date.source}`);

export const recordKinds: readonly Kind[] = [
  // Other evidence may name it too, that it contradicts.
  ofEvidence('under another key', key, ([all]) => `${all}-x`, /^(?:chapters|data|glossary|evidence)/),
  ofEvidence('with a capital in its key', key, ([all]) => all.toUpperCase()),
  ofEvidence('with a blank in its key', key, ([all]) => all.replace('-', ' ')),
  ofEvidence('twice', /^[a-z][a-z0-9-]*:\n(?: +.*\n)+/m, ([all]) => `${all}${all}`),
  ofEvidence('in one language', /\n {4}en: [^\n]*\n(?: {6}[^\n]*\n)*/, () => '\n'),
  ofEvidence('without its statement', /^ {2}statement:\n(?: {4}.*\n)+/m, () => ''),
  ofEvidence('without its source', /^ {2}source: .*\n/m, () => ''),
  ofEvidence('without its confidence', /^ {2}confidence: .*\n/m, () => ''),
  ofEvidence('with a confidence that is not known', /^ {2}confidence: \w+/m, () => '  confidence: hihg'),
  ofEvidence('seen as no one sees', /^ {2}seen: \w+/m, () => '  seen: partly'),
  ofEvidence('with a source that is not there', /^ {2}source: \w+/m, ([all]) => `${all}x`),
  ofEvidence('with a misspelt field', /^ {2}source:/m, () => '  sorce:'),
  ofEvidence('with an empty statement', /^ {4}id: .*\n(?: {6}.*\n)*/m, () => '    id:\n'),
  ofEvidence('with another number in one language', /(?<=\n {4}en: [^\n]*)\b(19|20)\d\d\b/, ([year]) => String(Number(year) + 1)),
  ofEvidence('with a citation', /(?<=\n {4}en: [^\n]*\p{Ll}) (?=\p{Ll})/u, () => ' [@edition] '),
  ofEvidence('that no one cites', /\n(?=[a-z][a-z0-9-]*:\n)/, () => `\n${unusedEvidence}`),
  ofEvidence('against what is not there', /^ {2}confidence: .*\n/m, ([all]) => `${all}  contradicts: [so-it-is]\n`),
  ofEvidence('trusted too little for its words', /^ {2}confidence: high/m, () => '  confidence: low', citing),
  ofWork('with a comma missing', /",\n(?= {4}"type")/, () => '"\n'),
  ofWork('with a comma missing after it', / {2}\},\n/, () => '  }\n'),
  ofWork('with a comma too many', /\n {4}\}\n {2}\}/, () => '\n    },\n  }'),
  ofWork('with curly quotation marks', /"id": "(\w+)"/, ([, id]) => `"id": “${String(id)}”`),
  ofWork('with single quotation marks', /"id": "(\w+)"/, ([, id]) => `"id": '${String(id)}'`),
  ofWork('with a quotation mark open', /"title": "([^"\n]*)"/, ([, title]) => `"title": "${String(title)}`),
  ofWork('with a comment', /\n {4}"type"/, ([all]) => `\n    // so it is${all}`),
  ofWork('with a brace too many', /\n {2}\},\n {2}\{/, () => '\n  }},\n  {'),
  ofWork(
    'under another key',
    /"id": "(\w+)"/,
    ([, id]) => `"id": "${String(id)}x"`,
    /^(?:evidence|chapters|data|glossary|publication)/,
  ),
  ofWork('twice', /\n {2}\{\n {4}"id"[^]*?\n {2}\},/, ([all]) => `${all}${all}`),
  ofWork('without a title', /\n {4}"title": "[^"\n]*",/, () => ''),
  ofWork('without a type', /\n {4}"type": "[^"\n]*",/, () => ''),
  ofWork('of a type that is not known', /"type": "[^"\n]*"/, () => '"type": "artikel"'),
  ofWork('of a misspelt type', /"type": "(webpage|report|book)"/, ([, type]) => `"type": "${String(type)}s"`),
  ofWork('with a misspelt field', /"container-title"/, () => '"container-titel"'),
  ofWork('with a field twice', /\n {4}"title": "[^"\n]*",/, ([all]) => `${all}${all}`),
  ofWork('of the thirteenth month', issued, () => '"issued": { "date-parts": [[2019, 13]]'),
  ofWork('of the thirtieth of February', issued, () => '"issued": { "date-parts": [[2019, 2, 30]]'),
  ofWork('of a year in words', issued, () => '"issued": { "date-parts": [["dua ribu"]]'),
  ofWork('of a date that is not nested', issued, () => '"issued": { "date-parts": [2019]'),
  ofWork('of a date that is words', /"issued": \{[^}]*\}/, () => '"issued": "2019"'),
  ofWork('by an author who is words', /"author": \[[^\]]*\]/, () => '"author": "Ann Writer"'),
  ofWork('by an author under another name', /"literal": /, () => '"name": '),
  ofWork('by an author without a name', /"author": \[[^\]]*\]/, () => '"author": [{ "given": "Ann" }]'),
  ofWork('seen as no one sees', /"seen": "\w+"/, () => '"seen": "abstract"'),
  ofWork('of a kind that is not known', /"kind": "\w+"/, () => '"kind": "acadmic"'),
  ofWork('that runs', /"URL": "[^"\n]*"/, () => '"URL": "javascript:alert(1)"'),
  ofWork('without an address of the web', /"URL": "[^"\n]*"/, () => '"URL": "so it is"'),
  ofWork('with HTML in its title', /"title": "/, () => '"title": "<b>So</b> '),
  ofWork('that no one cites', /(?<=\n {2}\},\n {2})(?=\{\n)/, () => unusedWork),
  ofWork(
    'that no one saw',
    /"seen": "(?:whole|excerpt)"/,
    () => '"seen": "none"',
    /^(?:references|chapters|glossary|data|evidence)/,
  ),
  ofTerm('resting on what is not there', /(?<=\n {2}rests_on: \[)[\w-]+/, ([all]) => `${all}x`),
  ofTerm('to see what is not there', /(?<=\n {2}see: \[)[\w-]+/, ([all]) => `${all}x`),
  ofTerm('that sees itself', /^([a-z-]+):\n(?: {2}.*\n)*? {2}see: \[/m, ([all, own]) => `${all}${String(own)}, `),
  ofTerm('with a bracket for a form', /(?<=\n {4}en: \[)/, () => '"(", '),
  ofTerm('with a letter for a form', /(?<=\n {4}en: \[)/, () => 'a, '),
  ofTerm('with a form at every turn', /(?<=\n {4}en: \[)/, () => 'the, '),
  ofTerm('with the form of another', /(?<=\n {4}en: \[)/, () => 'Paradiplomacy, ', /^glossary/),
  ofTerm('that is used nowhere', /\n(?=[a-z][a-z0-9-]*:\n)/, () => `\n${unusedTerm}`),
  ofTerm('with a number that nothing has', /(?<=\n {4}en: [A-Z][^\n]*\p{Ll}) (?=\p{Ll})/u, () => ' 987654 '),
  ofTerm('in one language', /(?<=\n {2}name: \{ id: [^,}\n]*), en: [^}\n]*(?=\})/, () => ' '),
  ofTerm('with a misspelt field', /\n {2}definition:/, () => '\n  defintion:'),
  ofTerm('with a link in its definition', /(?<=\n {4}en: [A-Z][^\n]*\p{Ll}) (?=\p{Ll})/u, () => ' [so](#x) '),
  ofTerm('everyday or not', /\n {2}everyday: true/, () => '\n  everyday: maybe'),
  ofTerm('with a capital in its key', /^[a-z][a-z-]*(?=:\n {2}name)/m, ([all]) => `${all.charAt(0).toUpperCase()}${all.slice(1)}`),
  ofName('of a kind that is not known', /\n {2}kind: \w+/, () => '\n  kind: persn'),
  ofName('that is a term too', /^[a-z][a-z-]*(?=:\n {2}kind)/m, () => 'catch'),
  ofName('to see what is not there', /\n {2}kind: \w+\n/, ([all]) => `${all}  see: [so-it-is]\n`),
  ofName(
    'that is used nowhere',
    /\n(?=[a-z][a-z0-9-]*:\n {2}kind)/,
    () => '\nso-it-is:\n  kind: place\n  name: { id: Zzyzx, en: Zzyzx }\n',
  ),
  ofName('under a reserved key', /^[a-z][a-z-]*(?=:\n {2}kind)/m, () => 'main'),
  change({
    name: 'hedges that are no list',
    in: /^hedges\.yaml$/,
    find: /(?<=\n {2}en:)\n(?: {4}- .*\n)+/,
    to: () => ' perhaps\n',
    told: 'file',
  }),
  change({ name: 'hedges that bound less than nothing', in: /^hedges\.yaml$/, find: /hedges: \d+/, to: () => 'hedges: -1' }),
  change({
    name: 'a bound that the text does not keep',
    in: /^hedges\.yaml$/,
    find: /marks: \d+/,
    to: () => 'marks: 1',
    told: /^chapters/,
  }),
];
