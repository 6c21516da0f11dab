// The numbers of a chapter's sources. Every language uses the original's, so that one number is one source in both.

import { blocksOf, originalOf, type Publication } from '../publication/model.ts';
import { perPublication } from '../publication/once-per.ts';
import { worksCited } from './cited.ts';

/** What stands for the study's abstract in place of a number. */
export const abstractMark = 'A';

/**
 * What a chapter cites, by the keys of the references: "1" for what the original cites first; the abstract before all.
 * @param key the chapter's
 */
export const sourceNumbers = perPublication((publication: Publication, key: string): ReadonlyMap<string, string> => {
  const chapter = publication.texts.find((text) => text.key === key);
  if (!chapter) throw new Error(`no chapter has the key "${key}"`);
  const citations = blocksOf(chapter.in[originalOf(publication)]).flatMap((block) => block.citations);
  const cited = new Set(worksCited(citations, publication).map(({ reference }) => reference));
  const others = [...cited].filter((one) => one !== publication.study);
  return new Map([
    ...(cited.has(publication.study) ? [[publication.study, abstractMark] as const] : []),
    ...others.map((one, at) => [one, String(at + 1)] as const),
  ]);
});

/** The abstract first, then as they count. */
export const byNumber = (one: Numbered, other: Numbered): number => rank(one) - rank(other);

const rank = ({ number }: Numbered): number => (number === abstractMark ? 0 : Number(number));

interface Numbered {
  number: string;
}

/**
 * The number of a work in a chapter of the publication.
 * @throws where the original of the chapter does not cite it
 */
export function sourceNumber(publication: Publication, chapter: string, reference: string): string {
  const number = sourceNumbers(publication, chapter).get(reference);
  if (number === undefined) throw new Error(`"${reference}" has no number in "${chapter}": its original does not cite it`);
  return number;
}
