// A place told by its numbers: "§ 4.2 ¶ 3", "section 4.2, paragraph 3", "chapter 4", "Table 2", in any language of the publication.

import { languages, registry } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { UnitData } from '../../publication/open-text/units-schema.ts';
import { knownId } from './ids.ts';
import type { Matter } from './matter.ts';

export interface Told {
  /** what has the number */
  id: string;
  /** it is what a block that is not there would stand in */
  instead?: true;
  /** how many other words stand around the numbers */
  others: number;
}

/** undefined where no number of the edition is told */
export function toldByNumber(asked: string, matter: Matter): Told | undefined {
  const named = namedUnit(asked, matter);
  if (named) return { id: named.id, others: 0 };
  const { chapter, section, paragraph, id, others } = numbersIn(asked, matter);
  if (section === undefined && chapter === undefined) return undefined;
  if (id !== undefined) return { id, others };
  const number = section === undefined || section.includes('.') || chapter === undefined ? section : `${chapter}.${section}`;
  const [kind, own] = number === undefined ? ['chapter', chapter] : ['section', number];
  const holder = matter.file.units.find((unit) => unit.kind === kind && unit.number === own);
  if (!holder) return undefined;
  if (paragraph === undefined) return { id: holder.id, others };
  const block = matter.file.units.find((unit) => unit.section === holder.id && unit.number === `${holder.number} ¶ ${paragraph}`);
  return block ? { id: block.id, others } : { id: holder.id, instead: true, others };
}

interface Numbers {
  chapter?: string;
  section?: string;
  paragraph?: string;
  /** of a block that was moved: its id stands in the place of its number */
  id?: string | undefined;
  others: number;
}

function numbersIn(asked: string, matter: Matter): Numbers {
  const pieces = asked.match(/[§¶]|\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*\.?|\d+(?:\.\d+)*(?:[a-z](?!\p{L}))?/giu) ?? [];
  // Among many words only the sign is sure to tell a place: "section 4" may be of anything.
  const few = pieces.length <= 8;
  const numbers: Numbers = { others: 0 };
  let label: Label | undefined;
  for (const piece of pieces) {
    const next = labelOf(piece, few);
    const told = label ?? (few && piece.includes('.') ? 'section' : undefined);
    if (next) label = next;
    else if (/^\d/.test(piece) && told && numbers[told] === undefined) {
      numbers[told] = piece.toLowerCase();
      label = undefined;
    } else if (numbers.section && piece.includes('-') && knownId(piece, matter)) numbers.id ??= knownId(piece, matter);
    else numbers.others++;
  }
  return numbers;
}

type Label = 'chapter' | 'section' | 'paragraph';

const signs: Readonly<Record<string, Label>> = { '§': 'section', '¶': 'paragraph' };

const labels = new Map<string, Label>(
  languages.flatMap((language) => {
    const { citing } = registry[language];
    const { kind, chapterKind } = strings(language);
    const own = { chapter: chapterKind, section: kind.section, paragraph: kind.paragraph };
    return (['chapter', 'section', 'paragraph'] as const).flatMap((label) =>
      [own[label], ...citing.places[label]].map((word) => [word.replace(/\.$/, ''), label] as const),
    );
  }),
);

const labelOf = (piece: string, few: boolean): Label | undefined =>
  few ? labels.get(piece.toLowerCase().replace(/\.$/, '')) : signs[piece];

/** "Table 2", "Formula (6.1)" */
function namedUnit(asked: string, { file }: Matter): UnitData | undefined {
  const meant = plain(asked);
  return file.units.find((unit) => languages.some((language) => meant !== '' && plain(unit.in[language].name ?? '') === meant));
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, '');
