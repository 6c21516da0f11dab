// The rules that keep the text to what it rests on: numbers, names, confidence, works not seen.

import { languages } from '../../i18n/languages.ts';
import type { Breach } from '../../publication/breach.ts';
import { editionKey, type Citation } from '../../publication/citation-syntax.ts';
import type { Figure } from '../../publication/figure.ts';
import type { Block, Publication } from '../../publication/model.ts';
import { numbersIn, numbersInData } from '../../text/numbers.ts';
import { isListed, isUnseen } from '../known-keys.ts';
import { leaning, placedBlocks, placeOf, type PlacedBlock, type Rule } from '../rule.ts';
import type { Evidence, Reference } from '../../publication/evidence-schema.ts';

export const evidenceRules: readonly Rule[] = [
  leaning(['sources'], blockRule(lowConfidenceIsDoubted)),
  leaning(['sources'], blockRule(unseenIsOnlyNamed)),
  leaning(['sources', 'figures'], blockRule(numbersStandInSources)),
  leaning(['sources'], blockRule(studyAloneSaysNoMore)),
];

type BlockRule = (placed: PlacedBlock, publication: Publication) => Breach[];

function blockRule(look: BlockRule): Rule {
  return (publication) => {
    const all = placedBlocks(publication);
    return all.flatMap((placed) => {
      const found = look(placed, publication);
      if (found.length === 0) return [];
      // A mistaken key is told once, wherever else it stands.
      const mistaken = unknownIn(placed.block, publication);
      const alike = all.filter(({ block }) => block.citations.some(({ key }) => mistaken.has(key)));
      const after = [placed, ...alike].map(({ block, file }) => placeOf(block, file));
      return found.map((breach) => ({ ...breach, after }));
    });
  };
}

const unknownIn = ({ citations }: Block, publication: Publication): Set<string> =>
  new Set(citations.map(({ key }) => key).filter((key) => key !== editionKey && !isListed(key, publication)));

function numbersStandInSources({ block, language, file }: PlacedBlock, publication: Publication): Breach[] {
  if (block.ground.includes('edition') || block.ground.join() === 'study') return [];
  const known = new Set([...numbersOf(block.citations, publication), ...numbersOfFigure(block.figure)]);
  return numbersIn(withoutNames(block.said), language)
    .filter((number) => !known.has(number))
    .map((number) => ({
      file,
      line: block.line,
      thing: `${number} in "${block.id}" stands in nothing the block cites`,
      repair: 'cite the evidence that has it, mend the number, or add [@edition] if the editors reckoned it',
    }));
}

function studyAloneSaysNoMore({ block, language, file }: PlacedBlock, publication: Publication): Breach[] {
  if (block.ground.join() !== 'study') return [];
  const claims = sourcesOf(block.citations, publication).flatMap(({ evidence }) => Object.values(evidence?.statement ?? {}));
  const may = publication.study_may_say;
  const held = new Set(wordsOf([...claims, ...may.names].join(' ')));
  const known = may.numbers.map(String);
  const where = { file, line: block.line };
  const repair = 'say only what the cited claims hold, or cite what else it rests on';
  const numbers = numbersIn(withoutNames(block.said), language).filter((number) => !known.includes(number));
  const names = capitalised(block.said).filter((word) => !held.has(plain(word)));
  return [
    ...numbers.map((number) => ({ ...where, thing: `${number} in "${block.id}", which rests on the study alone`, repair })),
    ...names.map((name) => ({ ...where, thing: `"${name}" in "${block.id}" is in none of the claims it cites`, repair })),
  ];
}

function lowConfidenceIsDoubted({ block, file }: PlacedBlock, publication: Publication): Breach[] {
  return block.citations
    .filter(({ key, doubted }) => !doubted && publication.evidence.get(key)?.confidence === 'low')
    .map(({ key, line = block.line }) => ({
      file,
      line,
      thing: `"@${key}" in "${block.id}" is trusted little and stands as if it were sure`,
      repair: 'put the words that rest on it in <Doubt>…</Doubt>, or leave them out',
    }));
}

function unseenIsOnlyNamed({ block, file }: PlacedBlock, publication: Publication): Breach[] {
  return block.citations
    .filter(({ key, see }) => !see && isUnseen(publication.references.get(key)))
    .map(({ key, line = block.line }) => ({
      file,
      line,
      thing: `"@${key}" in "${block.id}" was not seen, only its entry in a catalogue`,
      repair: `write [see @${key}], which names it and rests nothing on it`,
    }));
}

interface Source {
  evidence?: Evidence;
  /** the work cited, or the one the evidence was read in */
  reference?: Reference;
  locator?: string;
}

/** The numbers that the evidence and works under these keys hold, as JavaScript writes them. */
export const numbersOfKeys = (keys: readonly string[], publication: Publication): string[] =>
  numbersOf(
    keys.map((key) => ({ key })),
    publication,
  );

const numbersOf = (citations: readonly Cited[], publication: Publication): string[] =>
  sourcesOf(citations, publication).flatMap(numbersOfSource);

/** What stands in a figure's data may be told beside it. */
const numbersOfFigure = (figure: Figure | undefined): string[] =>
  (figure?.rows ?? []).flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) =>
      cell === undefined || typeof cell === 'object' ? [] : numbersInData(String(cell).replace(/-/g, ' ')),
    ),
  );

type Cited = Pick<Citation, 'key' | 'locator'>;

function sourcesOf(citations: readonly Cited[], publication: Publication): Source[] {
  return citations.map(({ key, locator }) => {
    const evidence = publication.evidence.get(key);
    const reference = publication.references.get(evidence?.source ?? key);
    return {
      ...(evidence ? { evidence } : {}),
      ...(reference ? { reference } : {}),
      ...(locator ? { locator: locator.value } : {}),
    };
  });
}

function numbersOfSource({ evidence, reference, locator }: Source): string[] {
  const told = evidence ? languages.flatMap((language) => numbersIn(evidence.statement[language], language)) : [];
  const issued = reference?.issued === undefined ? undefined : JSON.stringify(reference.issued).replace(/,/g, ' ');
  return [...told, ...numbersInData([reference?.title, locator, issued].filter(Boolean).join(' '))];
}

/** T_0 is a name, not a number. */
const withoutNames = (text: string): string => text.replace(/_\w+/g, '');

/** Capitalised words that do not begin a sentence or a quotation. */
const capitalised = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{L}\d,;)’”] (?:[“‘(])?)\p{Lu}[\p{L}’-]*/gu)].map(([word]) => word.replace(/’s$/, ''));

const wordsOf = (text: string): string[] => text.split(/[^\p{L}]+/u).map(plain);

/** Compared without marks and capitals. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
