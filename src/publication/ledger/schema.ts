// permalinks.json, the ledger: every id that was ever published, and what became of it. `npm run permalinks` writes it; nothing is ever
// taken out. Where a thing may change, its values stand in a list, the one that holds now last.

import { z } from 'zod';
import { ownIds, perLanguage, publicationSchema, text, webAddress, word } from '../schema.ts';
import { kinds } from '../vocabulary.ts';

const id = z.string().regex(word);
const { release } = publicationSchema.shape;

export const unitKinds = ['chapter', ...kinds] as const;

const retiredSchema = z
  .strictObject({
    in: release.describe('The release from which on it is gone.'),
    successor: id.optional().describe('The id of what stands in its place.'),
    reason: perLanguage(text).optional().describe('Why it is gone, told to a reader who comes by its address.'),
  })
  .refine(({ successor, reason }) => successor ?? reason, 'names neither a successor nor a reason');

export const ledgerEntrySchema = z.strictObject({
  id: id.describe('The id.'),
  kind: z.array(z.enum(unitKinds)).min(1).describe('What it is.'),
  since: release.describe('The release it was first published in.'),
  chapter: z.array(id).min(1).optional().describe('The key of the chapter it stands in; of sections and blocks.'),
  slugs: perLanguage(z.array(id).min(1)).optional().describe('The address in each language; of chapters.'),
  words: perLanguage(z.array(text).min(1)).optional().describe('The heading in each language; of chapters and sections.'),
  retired: retiredSchema.optional().describe('Its state where it no longer stands in the text; left out, it stands.'),
});

export const ledgerFileSchema = z.strictObject({
  address: z.array(webAddress).describe('Where the site stands: the addresses that publication.yaml has had.'),
  units: z
    .array(ledgerEntrySchema)
    .superRefine(ownIds)
    .describe('Chapters, sections and blocks, in the order in which they were recorded.'),
});

export type UnitKind = (typeof unitKinds)[number];
export type Retired = z.infer<typeof retiredSchema>;
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export type Ledger = z.infer<typeof ledgerFileSchema>;

export const emptyLedger: Ledger = { address: [], units: [] };
