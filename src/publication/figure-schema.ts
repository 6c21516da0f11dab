// How a figure is described: the columns of its data, and which column plays which part in the drawing.

import { z } from 'zod';
import { key, perLanguage, text } from './schema.ts';

const columnTypes = ['text', 'word', 'number', 'year', 'date', 'state'] as const;

/** What a column must hold to play a part, and whether every row must fill it. */
export interface Asked {
  type: (typeof columnTypes)[number];
  filled: boolean;
}

const parts = z.registry<Asked>();

/** A part in a drawing: it names the column that plays it. */
const role = (type: Asked['type'], cells: 'filled' | 'or empty', what: string) =>
  key.describe(`The column that holds ${what}.`).register(parts, { type, filled: cells === 'filled' });

export const states = ['yes', 'partly', 'no', 'unknown'] as const;

/** The sides of a place its name may stand on, the ranks of places, and the kinds of time. */
export const sides = ['e', 'w', 'n', 's'] as const;
export const ranks = ['first', 'second'] as const;
export const kindsOfTime = ['event', 'period', 'disputed'] as const;

/** How series are told apart, in the order they come in the data. */
export const signs = ['full', 'open', 'square'] as const;

const unitOfMeasure = perLanguage(text)
  .extend({ symbol: text.describe('The unit as the head of the data file has it, in brackets.') })
  .describe('The unit of the numbers, and its word in each language.');

const columnSchema = z
  .strictObject({
    type: z.enum(columnTypes).describe('What its cells hold.'),
    label: perLanguage(text).describe('Its head in the table of data.'),
    unit: unitOfMeasure.optional(),
  })
  .refine(({ type, unit }) => (type === 'number') === (unit !== undefined), 'a number has a unit, and nothing else has one');

const columns = z.record(key, columnSchema).describe('The columns of the data file in order; "evidence" follows them unnamed.');

const named = z.array(perLanguage(text).extend({ key: text }));

const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .describe('Degrees east and north; west and south are negative.');

const panelSchema = z.strictObject({
  key: text.describe('The key that the places of this panel have in the data.'),
  name: perLanguage(text).describe('What it is called in the table of data.'),
  title: perLanguage(text).describe('What the panel shows: its alternative text where it stands alone.'),
  countries: z.array(text).min(1).describe('The lands drawn, by their names in Natural Earth.'),
  detail: z.enum(['10m', '50m']).describe('The scale of the coastline, 1 : 10 or 1 : 50 million.'),
  center: position,
  across: z.number().positive().describe('Kilometres from edge to edge, at its centre.'),
  tall: z.boolean().optional().describe('Taller than wide.'),
  scale: z.number().positive().optional().describe('Kilometres of the bar that shows the scale; left out, none is drawn.'),
  words: z
    .array(z.strictObject({ text: perLanguage(text), at: position, sea: z.boolean().optional(), turn: z.number().optional() }))
    .describe('Names of lands and seas.'),
});

export const figureSchema = z.discriminatedUnion('draws', [
  z.strictObject({
    draws: z.literal('bars'),
    columns,
    group: role('text', 'or empty', 'the heading above a group of bars').optional(),
    label: role('text', 'filled', 'the name of a bar'),
    value: role('number', 'filled', 'its length'),
    to: role('number', 'or empty', 'its other end, where it is a range').optional(),
    note: role('text', 'or empty', 'a few words beside the number').optional(),
  }),
  z.strictObject({
    draws: z.literal('curve'),
    columns,
    x: role('number', 'filled', 'the numbers along'),
    y: role('number', 'filled', 'the numbers upwards'),
    series: role('text', 'filled', 'the name of the series a point belongs to'),
    line: z.array(text).describe('The series whose computed points are joined, by their names in any language.'),
  }),
  z.strictObject({
    draws: z.literal('timeline'),
    columns,
    date: role('date', 'filled', 'the day, month or year'),
    until: role('date', 'or empty', 'the end of a span').optional(),
    label: role('text', 'filled', 'what happened'),
    aside: role('text', 'or empty', 'a few words more, where there is room').optional(),
    lane: role('word', 'or empty', 'the lane it belongs to').optional(),
    lanes: named.max(2).optional().describe('The lanes and their names; the first is drawn full, the second open.'),
    sides: z.boolean().optional().describe('Whether the two lanes stand left and right of the axis.'),
    style: role('word', 'or empty', 'whether it is an event, a period or disputed').optional(),
    from: z.int().describe('The first year of the axis.'),
    to: z.int().describe('The last year of the axis.'),
  }),
  z.strictObject({
    draws: z.literal('stages'),
    columns,
    stage: role('word', 'filled', 'the stage an item falls in'),
    stages: named.min(2).describe('The stages in order.'),
    item: role('text', 'filled', 'the item'),
    date: role('date', 'or empty', 'its day, month or year').optional(),
  }),
  z.strictObject({
    draws: z.literal('matrix'),
    columns,
    row: role('text', 'filled', 'the name of a row'),
    cells: z
      .array(role('state', 'filled', 'states'))
      .min(1)
      .describe('The columns of states, in order.'),
  }),
  z.strictObject({
    draws: z.literal('map'),
    columns,
    panels: z.array(panelSchema).min(1).describe('The panels in order.'),
    panel: role('word', 'filled', 'the panel a place stands on'),
    place: role('word', 'filled', 'its name'),
    east: role('number', 'filled', 'its degrees east, negative for west'),
    north: role('number', 'filled', 'its degrees north, negative for south'),
    side: role('word', 'filled', 'where its name stands: e, w, n or s of it'),
    rank: role('word', 'filled', '"first", or "second" for a lesser place'),
  }),
]);

/** What a field of a drawing's spec asks of the column or columns it names; undefined where it names none. */
export const askedBy = (draws: FigureSpec['draws'], field: string): Asked | undefined => partsOf.get(draws)?.get(field);

const partsOf = new Map(
  figureSchema.options.map(({ shape }) => {
    const asked = Object.entries(shape).map(([field, schema]) => [field, partIn(schema)] as const);
    return [shape.draws.value, new Map(asked)];
  }),
);

function partIn(schema: z.core.$ZodType): Asked | undefined {
  if (schema instanceof z.ZodOptional) return partIn(schema.unwrap());
  return parts.get(schema instanceof z.ZodArray ? schema.element : schema);
}

export type FigureSpec = z.infer<typeof figureSchema>;
export type Column = z.infer<typeof columnSchema>;
export type Panel = z.infer<typeof panelSchema>;
export type State = (typeof states)[number];
export type Sign = (typeof signs)[number];
export type Drawn<Kind extends FigureSpec['draws']> = Extract<FigureSpec, { draws: Kind }>;
