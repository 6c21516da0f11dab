// The rules that hold figures to what they rest on and to the text: each is used, each number of its data stands in its evidence.

import { join } from 'node:path';
import type { Breach, Place } from '../../publication/breach.ts';
import { editionKey } from '../../publication/citation-syntax.ts';
import { numbersOfKeys } from '../sources/evidence-rules.ts';
import type { Figure, Row } from '../../publication/figure.ts';
import { cellBreaches, seriesBreaches } from './figure-cells.ts';
import { roleBreaches } from './figure-roles.ts';
import { didYouMean } from '../../text/nearest.ts';
import { isListed, listedKeys } from '../known-keys.ts';
import { panelBreaches } from './panel-rules.ts';
import type { Publication } from '../../publication/model.ts';
import type { Lines } from '../../reading/publication.ts';
import { leaning, placedBlocks, type Rule } from '../rule.ts';

export const figureRules: readonly Rule[] = [
  figuresCanBeDrawn,
  leaning(['specs'], namedFiguresExist),
  leaning(['specs'], frontispieceIsMap),
  leaning(['texts'], figuresAreUsed),
  leaning(['sources'], dataRestOnEvidence),
];

/** What is wrong with cells is told once the columns play their parts. */
function figuresCanBeDrawn({ figures }: Publication): Breach[] {
  return [...figures.values()].flatMap((figure) => {
    const wrong = [...roleBreaches(figure), ...panelBreaches(figure)];
    return wrong.length > 0 ? wrong : [...cellBreaches(figure), ...seriesBreaches(figure)];
  });
}

/** The figures that a text names, with the line. */
function namedFigures(publication: Publication) {
  return placedBlocks(publication).flatMap(({ block: { figureName: name, line }, file }) => (name ? [{ name, file, line }] : []));
}

function namedFiguresExist(publication: Publication): Breach[] {
  return namedFigures(publication)
    .filter(({ name }) => !publication.figures.has(name))
    .map(({ name, file, line }) => ({
      file,
      line,
      thing: `figure "${name}" is not known`,
      repair: `${didYouMean(name, publication.figures.keys())}describe it in ${publication.folder}/figures/${name}.yaml, or use one of: ${[...publication.figures.keys()].join(', ')}`,
    }));
}

function frontispieceIsMap({ frontispiece, figures, folder }: Publication, lines: Lines): Breach[] {
  if (!frontispiece) return [];
  const where = { file: join(folder, 'publication.yaml'), line: lines.publication(['frontispiece']) };
  const spec = figures.get(frontispiece.figure)?.spec;
  if (spec?.draws !== 'map')
    return [{ ...where, thing: `frontispiece "${frontispiece.figure}" is no map`, repair: 'name a figure that draws a map' }];
  const known = spec.panels.map(({ key }) => key);
  return frontispiece.panels
    .filter((key) => !known.includes(key))
    .map((key) => ({ ...where, thing: `panel "${key}" is not on the map`, repair: `use one of: ${known.join(', ')}` }));
}

function figuresAreUsed(publication: Publication): Breach[] {
  const used = new Set(namedFigures(publication).map(({ name }) => name));
  if (publication.frontispiece) used.add(publication.frontispiece.figure);
  return [...publication.figures.values()]
    .filter(({ name }) => !used.has(name))
    .map(({ name, specFile }) => ({
      file: specFile,
      thing: `figure "${name}" stands in no chapter`,
      repair: `show it with <Figure name="${name}" … />, or remove it and its data`,
    }));
}

function dataRestOnEvidence(publication: Publication): Breach[] {
  return [...publication.figures.values()].flatMap((figure) =>
    figure.rows.flatMap((row) => {
      const unknown = unknownKeys(row, figure, publication);
      const found = unknown.length > 0 || row.evidence.length === 0 ? unknown : strayNumbers(row, figure, publication);
      return found.map((breach) => ({ ...breach, after: [lineOfRow(row)] }));
    }),
  );
}

const lineOfRow = ({ file, line }: Row): Place => ({ file, lines: [line, line] });

const unknownKeys = ({ line, evidence }: Row, { file }: Figure, publication: Publication): Breach[] =>
  evidence
    .filter((key) => key !== editionKey && !isListed(key, publication))
    .map((key) => ({
      file,
      line,
      thing: `"${key}" is neither evidence nor a reference`,
      repair: `${didYouMean(key, listedKeys(publication))}mend the key, or add it to content/evidence.yaml`,
    }));

function strayNumbers({ line, evidence, cells }: Row, { file, spec }: Figure, publication: Publication): Breach[] {
  if (evidence.includes(editionKey)) return [];
  const known = new Set(numbersOfKeys(evidence, publication));
  const numbers = Object.entries(spec.columns).flatMap(([key, { type }]) => {
    const cell = cells[key];
    if (cell === undefined || !['number', 'year', 'date'].includes(type)) return [];
    // A month is a word where the evidence tells it.
    const [year, , day] = String(cell).split('-');
    return type === 'date' ? [year, day].flatMap((part) => (part === undefined ? [] : [String(Number(part))])) : [String(cell)];
  });
  return numbers
    .filter((number) => !known.has(number))
    .map((number) => ({
      file,
      line,
      thing: `${number} stands in nothing the row rests on (${evidence.join(', ')})`,
      repair: 'name the evidence that has it, mend the number, or add "edition" if the editors reckoned it',
    }));
}
