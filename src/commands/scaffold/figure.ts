// A new figure: its spec, its data with a first row, and its block at the end of a section.

import { stringify } from 'yaml';
import { inEach } from '../../i18n/languages.ts';
import { figureSchema, type FigureSpec } from '../../publication/figure-schema.ts';
import { toWrite } from '../../publication/words/to-write.ts';
import { headOf } from '../../reading/data-table.ts';
import { schemaHead } from '../schemas/head.ts';
import { addBlock } from './blocks.ts';
import { checkKey, type Content } from './content.ts';
import { firstSpecs } from './first-specs.ts';
import { Refusal } from './refusal.ts';

const kinds = Object.keys(firstSpecs).join(', ');
const usage = `Type: npm run new -- figure fleet-size bars landings (a name; one of ${kinds}; and the section it stands in)`;

export function newFigure(content: Content, [given, draws, section]: readonly string[]): string[] {
  const name = checkKey(given, usage, (one) =>
    content.has(`figures/${one}.yaml`) || content.has(`data/${one}.csv`) ? 'a figure' : undefined,
  );
  if (draws === undefined || !isKind(draws))
    throw new Refusal(`${draws === undefined ? 'Nothing is' : `"${draws}" is not`} to be drawn. ${usage}`);
  if (section === undefined) throw new Refusal(usage);
  const { spec, row } = firstSpecs[draws];
  const placed = addBlock(
    content,
    section,
    () =>
      `<Figure name="${name}" alt="${toWrite('what the drawing shows for those who do not see it')}" caption="${toWrite('the caption')}" />`,
  );
  content.write(
    `figures/${name}.yaml`,
    `${schemaHead(`figures/${name}.yaml`)}\n${stringify({ draws, ...spec }, { lineWidth: 0 })}`,
  );
  const cells = Object.entries(spec.columns).flatMap(([key, { type }]) =>
    type === 'text' ? Object.values(inEach(() => toWrite(`words for ${key}`))) : [row[key] ?? ''],
  );
  content.write(
    `data/${name}.csv`,
    `${headOf(figureSchema.parse({ draws, ...spec }).columns).join(',')}\n${[...cells, 'edition'].join(',')}\n`,
  );
  return [`figures/${name}.yaml`, `data/${name}.csv (a first row; edition stands where evidence is to be named)`, ...placed];
}

const isKind = (draws: string): draws is FigureSpec['draws'] => Object.hasOwn(firstSpecs, draws);
