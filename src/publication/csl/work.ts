// A work as CSL-JSON has it: which fields there are and what each may hold. Stricter than CSL's own schema where that lets through what
// no style can print: months of thirteen, years in words, names that are one text.

import { z } from 'zod';
import { dateFields, nameFields, numberFields, textFields } from './fields.ts';

/** HTML that CSL's processors print as form; all else would stand in the list as it is written. */
const otherTag = /<(?!\/?(?:i|b|sub|sup|span|sc)\b)\/?[a-z!][^>]*>?/i;

/** A text of a work. */
export const workText = z
  .string()
  .trim()
  .min(1)
  .superRefine((words, context) => {
    const [tag] = otherTag.exec(words) ?? [];
    if (tag)
      context.addIssue({
        code: 'custom',
        message: `holds ${tag}`,
        params: { repair: 'take the tag out; only <i> and its like may stand there' },
      });
  });

const name = z
  .strictObject({
    family: workText.optional(),
    given: workText.optional(),
    literal: workText.optional(),
    suffix: workText.optional(),
    'dropping-particle': workText.optional(),
    'non-dropping-particle': workText.optional(),
    'comma-suffix': z.boolean().optional(),
    'static-ordering': z.boolean().optional(),
  })
  .superRefine(({ family, literal }, context) => {
    if ((family === undefined) !== (literal === undefined)) return;
    const message = family === undefined ? 'names no one' : 'has both family and literal';
    context.addIssue({ code: 'custom', message, params: { repair: `write ${oneName}` } });
  });

const oneName = '{ "family": "Writer", "given": "Ann" }, or { "literal": "Harbour Office" } for a body';

const names = z
  .array(name)
  .min(1)
  .describe('Who it is by, each with family and given name, or a body under "literal".')
  .meta({ examples: ['[{ "family": "Writer", "given": "Ann" }], or [{ "literal": "Harbour Office" }]'] });

const wrongDay = 'is no day of the calendar';

/** A year, a month or a day, as exactly as it is known. */
const parts = z
  .array(z.int())
  .min(1)
  .max(3)
  .superRefine((numbers, context) => {
    const [year = 0, month = 1, day = 1] = numbers;
    const date = new Date(Date.UTC(2000, month - 1, day));
    date.setUTCFullYear(year);
    const fits = month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    if (!fits)
      context.addIssue({
        code: 'custom',
        message: wrongDay,
        params: { repair: 'write the year, then the month from 1 to 12, then the day' },
      });
  });

const example = '{ "date-parts": [[2016, 5, 31]] }, { "date-parts": [[2016]] } where only the year is known';

export const day = z
  .strictObject({
    'date-parts': z
      .array(parts)
      .min(1)
      .max(2)
      .meta({ examples: ['[[2016, 5, 31]]'] })
      .optional(),
    season: z.union([z.string(), z.int()]).optional(),
    circa: z.boolean().optional(),
    literal: workText.optional(),
    raw: workText.optional(),
  })
  .refine((date) => Object.keys(date).length > 0, 'is empty')
  .describe('When it was, the year first.')
  .meta({ examples: [example] });

const number = z.union([workText, z.number()], 'is neither a number nor words');

function fields<const Name extends string, Field extends z.ZodType>(names: readonly Name[], field: Field) {
  // What entries are made of is lost on their way into an object.
  return Object.fromEntries(names.map((key) => [key, field.optional()])) as Record<Name, z.ZodOptional<Field>>;
}

/** Every field but those that this edition says more of. */
export const workFields = {
  ...fields(nameFields, names),
  ...fields(dateFields, day),
  ...fields(numberFields, number),
  ...fields(textFields, workText),
};
