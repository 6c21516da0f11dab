// /units.json: every unit as data, in every language, and what once was one.

import { z } from 'zod';
import { grounds } from '../ground.ts';
import { ledgerEntrySchema, unitKinds } from '../ledger/schema.ts';
import { perLanguage, publicationSchema, text } from '../schema.ts';

const { id, since } = ledgerEntrySchema.shape;
const { release, basis } = publicationSchema.shape;
const chapter = id.describe('The key of its chapter; a chapter’s own.');

const unitInLanguage = z.strictObject({
  title: text.optional().describe('The heading; of chapters and sections.'),
  formerly: z.array(text).optional().describe('What the heading was before.'),
  name: text.optional().describe('What the text calls it: “Table 2”; of figures, tables and formulas.'),
  text: text.optional().describe('A block’s words, a chapter’s summary; a section’s words are its blocks’.'),
  url: z.url().describe('Where it stands in its chapter.'),
  formerUrls: z.array(z.url()).optional().describe('The addresses that a chapter once had.'),
});

const unitSchema = z.strictObject({
  id: id.describe('The id, which never changes.'),
  kind: z.enum(unitKinds),
  number: z.string().describe('“4”, “4.2”, “4.2 ¶ 3”: its place in this release; it may be another in the next.'),
  chapter,
  section: id.optional().describe('The id of its section; of blocks.'),
  ground: z.array(z.enum(grounds)).describe('What it rests on: the study, public sources, the editors’ reasoning.'),
  permalink: z.url().describe('The address to cite.'),
  in: perLanguage(unitInLanguage),
});

const goneSchema = z.strictObject({
  id,
  kind: z.enum(unitKinds),
  since,
  gone: release.describe('The release from which on it is gone.'),
  chapter: chapter.optional(),
  title: perLanguage(text).optional().describe('The heading it had last.'),
  successor: id.optional().describe('What stands in its place now.'),
  reason: perLanguage(text).optional(),
  permalink: z.url().describe('Its address, which says what became of it.'),
});

export const unitsFileSchema = z.strictObject({
  $schema: z.url(),
  release,
  basis,
  licence: publicationSchema.shape.licence,
  formerAddresses: z.array(z.url()).describe('Where the site stood before.'),
  in: perLanguage(z.strictObject({ title: text, url: z.url() })).describe('The publication in each language.'),
  units: z.array(unitSchema).describe('Chapters, sections and blocks in reading order.'),
  gone: z.array(goneSchema).describe('What was published once and is no longer in the text.'),
});

export type UnitsFile = z.infer<typeof unitsFileSchema>;
export type UnitData = UnitsFile['units'][number];
export type GoneData = UnitsFile['gone'][number];
