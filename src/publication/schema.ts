// The author's manual: every field of the content's data files, with a sentence on what it means. Types are read off it. Here are
// publication.yaml and a chapter's front matter, and what a field of any file may hold; evidence.yaml and references.json are in
// evidence-schema.ts, glossary.yaml and index.yaml in entry-schema.ts, figures in figure-schema.ts.

import { z } from 'zod';
import { inEach, languages } from '../i18n/languages.ts';
import { rawIn } from './plain-words.ts';

/** Ids and keys. They become names of files, so they cannot be of any length. */
export const word = /^[a-z][a-z0-9-]{0,79}$/;

/** An id or a key, as an author may write it. */
export const key = z
  .string()
  .regex(word, 'may have only small letters, digits and hyphens, a letter first')
  .meta({ examples: ['harbour-2'] });

export const perLanguage = <T extends z.ZodType>(value: T) => z.strictObject(inEach(() => value));

/** Words shown as they stand; of Markdown only *stars* are read. */
export const text = z
  .string()
  .trim()
  .min(1)
  .superRefine((words, context) => {
    const raw = rawIn(words);
    if (raw) context.addIssue({ code: 'custom', message: `holds ${raw}`, params: { repair: 'write it in plain words' } });
  });

/** What is looked for in the text: a bracket or a letter alone would be found at every turn. */
export const form = text.refine((words) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(words), 'is no word of two letters or more');

/** An address of the web, and nothing a browser would run. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is no address of the web' })
  .meta({ examples: ['https://www.example.org/page'] });

/** Refuses a word that stands twice in a list. */
export function onceEach(items: readonly string[], context: z.RefinementCtx): void {
  for (const [at, item] of items.entries()) {
    if (items.indexOf(item) === at) continue;
    context.addIssue({
      code: 'custom',
      path: [at],
      message: `("${item}") stands twice`,
      params: { repair: 'remove one of the two' },
    });
  }
}

/** Refuses an id that two entries of a list have. */
export function ownIds(entries: readonly { id: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [at, { id }] of entries.entries()) {
    if (seen.has(id)) {
      const repair = 'give one of the two another key, or remove it';
      context.addIssue({ code: 'custom', path: [at, 'id'], message: 'stands twice', params: { repair } });
    }
    seen.add(id);
  }
}

export const sourceKinds = ['study', 'law', 'official', 'academic', 'news', 'industry', 'copy'] as const;

const licence = z.strictObject({ name: text.describe('What it is called.'), url: webAddress.describe('Where it can be read.') });

export const publicationSchema = z.strictObject({
  title: perLanguage(text).describe('The title in each language; *stars* set foreign words in italics.'),
  title_is: z
    .enum(['descriptive', 'own'])
    .describe('"descriptive" while the editors describe the study; "own" when it is the title its author gave.'),
  running_title: text.describe('The few words at the head of every page.'),
  title_parts: perLanguage(
    z.strictObject({
      before: text.describe('The words before the first name.'),
      first: z.strictObject({ what: text, place: text }).describe('What the first partner is, and its name.'),
      second: z.strictObject({ what: text, place: text }).describe('What the second partner is, and its name.'),
      after: text.describe('The words after the second name.'),
    }),
  )
    .optional()
    .describe('The title in parts, for the title page; left out, the title stands as one line.'),
  basis: z
    .enum(['abstract', 'full-text'])
    .describe('What of the study is known: its abstract alone, or the full text its author handed in.'),
  study: key.describe('Key of the reference that stands for the study itself; evidence from it has the ground "study".'),
  study_may_say: z
    .strictObject({
      names: z.array(text).default([]).describe('Names that any reader of the study expects.'),
      numbers: z.array(z.number()).default([]).describe('Numbers that the study itself has.'),
    })
    .prefault({})
    .describe('What a block that rests on the study alone may name, whichever of its claims it cites; left out, nothing.'),
  authors: z
    .array(z.strictObject({ family: text.describe('The family name.'), given: text.describe('The other names.') }))
    .describe('The author of the study; an empty list means: not known.'),
  not_known: perLanguage(text)
    .optional()
    .describe('While the basis is "abstract": a sentence on what is not known of the study and not guessed.'),
  address: webAddress
    .nullable()
    .describe('Where the site will stand, sub-folder included (https://example.org/study/); null while not known.'),
  former_addresses: z
    .array(webAddress)
    .default([])
    .describe('Where the site stood before: all that was cited there must still lead here.'),
  release: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'is not three numbers parted by points')
    .describe('The number of the edition as it stands.')
    .meta({ examples: ['0.1.0'] }),
  released: z.iso
    .date('is no day, written year-month-day')
    .describe('The day of that release.')
    .meta({ examples: ['2026-11-24'] }),
  licence: licence.describe('The licence of the text.'),
  credits: z
    .array(
      z.strictObject({
        what: perLanguage(text).describe('What it is.'),
        name: text.describe('What it is called.'),
        url: webAddress.describe('Where it comes from.'),
        licence: licence.describe('Its licence.'),
      }),
    )
    .default([])
    .describe('What others made that the data of this publication hold, for the page of licences.'),
  languages: z
    .tuple([z.enum(languages)], z.enum(languages))
    .refine((own) => new Set(own).size === own.length, 'names a language twice')
    .refine((own) => languages.every((language) => own.includes(language)), `lacks one of ${languages.join(', ')}`)
    .describe('The languages, the original first.'),
  chapters: z.array(key).min(1).superRefine(onceEach).describe('The chapter keys in reading order.'),
  abstract: perLanguage(z.array(text).min(1)).describe('What the study is about, retold, a paragraph an item.'),
  keywords: perLanguage(z.array(text).min(1)).describe('Keywords of the study.'),
  frontispiece: z
    .strictObject({
      figure: key.describe('The name of a map.'),
      panels: z.array(text).min(1).superRefine(onceEach).describe('The panels shown, by their keys.'),
      caption: perLanguage(text).describe('What stands under it.'),
    })
    .optional()
    .describe('The map under the title; left out, none stands there.'),
  source_kinds: z
    .partialRecord(z.enum(sourceKinds), perLanguage(text))
    .default({})
    .describe('What a kind of source is called here, where the interface’s own word says too little.'),
  counted: z
    .array(text)
    .default([])
    .describe('What this publication counts, beside units of measure: such a word stays on one line with its number.'),
  names: z
    .strictObject({ vi: z.array(text) })
    .describe('Names from other languages, as they are written: marked with their language and kept on one line.'),
});

export const chapterSchema = z.strictObject({
  title: text.describe('The chapter’s title.'),
  slug: key.describe('The chapter’s address in this language.'),
  summary: text.describe('One sentence for the contents and the chapter’s header.'),
});

export type PublicationData = z.infer<typeof publicationSchema>;
export type ChapterData = z.infer<typeof chapterSchema>;
export type SourceKind = (typeof sourceKinds)[number];
