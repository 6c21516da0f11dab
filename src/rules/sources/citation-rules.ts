// The rules between the text and what it rests on: what is cited is listed, what is listed is cited, and every block rests on something.

import { join } from 'node:path';
import type { Breach } from '../../publication/breach.ts';
import { editionKey } from '../../publication/citation-syntax.ts';
import type { Publication } from '../../publication/model.ts';
import type { Lines } from '../../reading/publication.ts';
import { didYouMean } from '../../text/nearest.ts';
import { isListed, isUnseen, listedKeys } from '../known-keys.ts';
import { leaning, placedBlocks, placeOf, type Rule } from '../rule.ts';

export const citationRules: readonly Rule[] = [
  leaning(['sources'], sourcesExist),
  leaning(['sources', 'figures'], citedExists),
  leaning(['figures'], everyBlockHasGround),
];

/** Follows from any key that is mistaken, one in a figure's data too. */
export const listedIsCited: Rule = leaning(['texts', 'sources', 'entries', 'figures'], uncited);

/** A key that is not there is told once, with the other places that name it. */
function citedExists(publication: Publication): Breach[] {
  const unknown = placedBlocks(publication).flatMap(({ block, file }) =>
    block.citations
      // What stands in a figure's data is reported there.
      .filter(({ key }) => !block.figure?.rows.some(({ evidence }) => evidence.includes(key)))
      .filter(({ key }) => key !== editionKey && !isListed(key, publication))
      .map(({ key, line = block.line }) => ({ key, block, file, line })),
  );
  return [...Map.groupBy(unknown, ({ key }) => key)].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const { file, line, block } = first;
    const thing = `"@${key}" in "${block.id}" is neither evidence nor a reference${alsoAt(others)}`;
    const repair = 'mend the key, or add it to content/evidence.yaml or content/references.json';
    return [{ file, line, thing, repair: `${didYouMean(key, listedKeys(publication))}${repair}` }];
  });
}

const mostPlaces = 3;

/** ", also at content/…/en.mdx:18 and in 4 more places" */
function alsoAt(places: readonly { file: string; line: number }[]): string {
  if (places.length === 0) return '';
  const named = places.slice(0, mostPlaces).map(({ file, line }) => `${file}:${line}`);
  const more = places.length - named.length;
  return `, also at ${named.join(', ')}${more > 0 ? ` and in ${more} more places` : ''}`;
}

function uncited(publication: Publication, lines: Lines): Breach[] {
  // A definition in the glossary rests on things as the text does.
  const cited = new Set([...publication.terms.values()].flatMap((term) => term.rests_on ?? []));
  for (const { block } of placedBlocks(publication)) for (const { key } of block.citations) cited.add(key);
  const evidence = [...publication.evidence.values()].filter(({ key }) => !cited.has(key));
  const sources = new Set([...publication.evidence.values()].filter(({ key }) => cited.has(key)).map(({ source }) => source));
  const references = [...publication.references.keys()].filter((key) => !cited.has(key) && !sources.has(key));
  const position = [...publication.references.keys()];
  return [
    ...evidence.map(({ key }) => ({
      file: join(publication.folder, 'evidence.yaml'),
      line: lines.evidence([key]),
      thing: `evidence "${key}" is cited nowhere`,
      repair: `cite it with [@${key}], or remove it`,
    })),
    ...references.map((key) => ({
      file: join(publication.folder, 'references.json'),
      line: lines.references([position.indexOf(key)]),
      thing: `reference "${key}" is cited nowhere`,
      repair: `cite it with [@${key}], use it as a source of evidence, or remove it`,
    })),
  ];
}

function sourcesExist(publication: Publication, lines: Lines): Breach[] {
  const file = join(publication.folder, 'evidence.yaml');
  const study = publication.references.has(publication.study)
    ? []
    : [
        {
          file: join(publication.folder, 'publication.yaml'),
          line: lines.publication(['study']),
          thing: `the study, "${publication.study}", is not a reference`,
          repair: `${didYouMean(publication.study, publication.references.keys())}name the reference that stands for it, or add it to content/references.json`,
        },
      ];
  const sources = [...publication.evidence.values()].flatMap(({ key, source, seen, contradicts = [] }) => [
    ...(publication.references.has(source)
      ? []
      : [
          {
            file,
            line: lines.evidence([key, 'source']),
            thing: `source "${source}" of evidence "${key}" is not a reference`,
            repair: `${didYouMean(source, publication.references.keys())}mend the key, or add it to content/references.json`,
          },
        ]),
    ...(seen !== 'none' && seen !== 'catalogue' && isUnseen(publication.references.get(source))
      ? [
          {
            file,
            line: lines.evidence([key, 'seen']),
            thing: `evidence "${key}" was read in "${source}", which was not seen, only its entry in a catalogue`,
            repair: 'say in references.json what was seen of the work, or here that nothing was',
          },
        ]
      : []),
    ...(publication.references.has(key)
      ? [
          {
            file,
            line: lines.evidence([key]),
            thing: `"${key}" is the key of a reference too`,
            repair: 'give the evidence another key',
          },
        ]
      : []),
    ...contradicts
      .filter((against) => !publication.evidence.has(against))
      .map((against) => ({
        file,
        line: lines.evidence([key, 'contradicts']),
        thing: `evidence "${key}" contradicts "${against}", which is not listed`,
        repair: `${didYouMean(against, publication.evidence.keys())}mend the key, or remove it`,
      })),
  ]);
  return [...study, ...sources];
}

function everyBlockHasGround(publication: Publication): Breach[] {
  return placedBlocks(publication).flatMap(({ block, file }) =>
    block.ground.length > 0
      ? []
      : [
          {
            file,
            line: block.line,
            thing: `${block.kind} "${block.id}" rests on nothing`,
            repair: 'cite evidence or a reference, or [@edition] where the editors reason',
            after: [placeOf(block, file)],
          },
        ],
  );
}
