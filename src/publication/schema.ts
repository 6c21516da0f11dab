// The author's manual: every field of the content's data files, with a sentence on what it means. Types are read off it.

import { z } from 'zod';
import { inEach, languages } from '../i18n/languages.ts';
import { rawIn } from './plain-words.ts';

/** Ids and keys. They become names of files, so they cannot be of any length. */
export const word = /^[a-z][a-z0-9-]{0,79}$/;

export const perLanguage = <T extends z.ZodType>(value: T) => z.strictObject(inEach(() => value));

/** Words shown as they stand; of Markdown only *stars* are read. */
export const text = z
  .string()
  .trim()
  .min(1, 'is empty')
  .superRefine((words, context) => {
    const raw = rawIn(words);
    if (raw) context.addIssue(`holds ${raw}`);
  });

/** An address of the web, and nothing a browser would run. */
const webAddress = z.url({ protocol: /^https?$/, error: 'is no address of the web (https://…)' });

const seenLevels = ['whole', 'excerpt', 'catalogue', 'none'] as const;
export const confidenceLevels = ['high', 'medium', 'low'] as const;
export const sourceKinds = ['study', 'law', 'official', 'academic', 'news', 'industry', 'copy'] as const;

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
  study: z
    .string()
    .regex(word)
    .describe('Key of the reference that stands for the study itself; evidence from it has the ground "study".'),
  study_may_say: z
    .strictObject({
      names: z.array(text).default([]).describe('Names that any reader of the study expects.'),
      numbers: z.array(z.number()).default([]).describe('Numbers that the study itself has.'),
    })
    .prefault({})
    .describe('What a block that rests on the study alone may name, whichever of its claims it cites; left out, nothing.'),
  authors: z
    .array(z.strictObject({ family: text, given: text }))
    .describe('The author of the study; an empty list means: not known.'),
  not_known: perLanguage(text)
    .optional()
    .describe('While the basis is "abstract": a sentence on what is not known of the study and not guessed.'),
  address: webAddress
    .nullable()
    .describe('Where the site will stand, sub-folder included (https://example.org/study/); null while not known.'),
  release: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('The number of the edition as it stands.'),
  released: z.iso.date().describe('The day of that release.'),
  licence: z.strictObject({ name: text, url: webAddress }).describe('The licence of the text.'),
  languages: z
    .tuple([z.enum(languages)], z.enum(languages))
    .refine((own) => new Set(own).size === own.length, 'names a language twice')
    .refine((own) => languages.every((language) => own.includes(language)), `lacks one of ${languages.join(', ')}`)
    .describe('The languages, the original first.'),
  chapters: z.array(z.string().regex(word)).min(1).describe('The chapter keys in reading order.'),
  abstract: perLanguage(z.array(text).min(1)).describe('What the study is about, retold, a paragraph an item.'),
  keywords: perLanguage(z.array(text).min(1)).describe('Keywords of the study.'),
  frontispiece: z
    .strictObject({
      figure: z.string().regex(word).describe('The name of a map.'),
      panels: z.array(text).min(1).describe('The panels shown, by their keys.'),
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
  slug: z.string().regex(word).describe('The chapter’s address in this language.'),
  summary: text.describe('One sentence for the contents and the chapter’s opening.'),
});

const evidenceSchema = z.strictObject({
  statement: perLanguage(text).describe('The statement in each language, in one or two sentences.'),
  source: z
    .string()
    .regex(/^[\w-]+$/)
    .describe('Key of the reference it was read in.'),
  seen: z.enum(seenLevels).describe('How much of the source was seen for it.'),
  confidence: z.enum(confidenceLevels).describe('How far to trust it.'),
  note: perLanguage(text).optional().describe('What a reader should know before leaning on it.'),
  contradicts: z.array(z.string().regex(word)).optional().describe('Keys of the evidence that says otherwise.'),
});

export const evidenceFileSchema = z.record(z.string().regex(word), evidenceSchema);

export const referencesFileSchema = z.array(
  z.looseObject({
    id: z
      .string()
      .regex(/^[a-z][\w-]*$/)
      .describe('The key the text cites it by.'),
    type: text.describe('The CSL type.'),
    title: text.describe('The title; in [square brackets] where it is a description because the headline was not seen.'),
    URL: webAddress.optional().describe('Where it stands on the web.'),
    custom: z
      .strictObject({
        seen: z.enum(seenLevels).describe('What was seen of the work itself.'),
        kind: z.enum(sourceKinds).describe('What kind of source it is; "copy" is an upload, a blog, a wiki or a mirror.'),
      })
      .describe('What CSL has no field for.'),
  }),
);

const formsPerLanguage = perLanguage(z.array(text).optional());

const termSchema = z.strictObject({
  name: perLanguage(text).describe('The term in each language, as the glossary shows it and as the text writes it.'),
  definition: perLanguage(text).describe('What it means, in one or two sentences; *stars* set foreign words in italics.'),
  variants: formsPerLanguage
    .optional()
    .describe('How else the text writes it: plural, inflected or short forms, other names. With a capital letter, exactly so.'),
  rests_on: z
    .array(z.string().regex(/^[a-z][\w-]*$/))
    .optional()
    .describe('Keys of the evidence or references the definition rests on; left out: the words are the editors’ own.'),
  see: z.array(z.string().regex(word)).optional().describe('Keys of other terms or names to see also.'),
});

const nameKinds = ['person', 'place', 'institution', 'law'] as const;

const nameSchema = z.strictObject({
  kind: z.enum(nameKinds).describe('What bears the name.'),
  name: perLanguage(text).describe('The name as the index sorts and shows it: "Writer, Ann B.".'),
  forms: formsPerLanguage
    .optional()
    .describe('How the text writes it; the name is itself a form unless it is turned round by a comma.'),
  see: z.array(z.string().regex(word)).optional().describe('Keys of other names or terms to see also.'),
});

export const glossaryFileSchema = z.record(z.string().regex(word), termSchema);

export const indexFileSchema = z.record(z.string().regex(word), nameSchema);

/** /evidence.json: the evidence with its sources. */
export const evidenceDataSchema = z.strictObject({
  $schema: z.url(),
  title: perLanguage(text).describe('The title in each language.'),
  release: publicationSchema.shape.release,
  basis: publicationSchema.shape.basis,
  evidence: z.array(evidenceSchema.extend({ key: z.string().regex(word).describe('The key the text cites it by.') })),
  sources: referencesFileSchema,
});

export type PublicationData = z.infer<typeof publicationSchema>;
export type ChapterData = z.infer<typeof chapterSchema>;
export type Evidence = z.infer<typeof evidenceSchema> & { key: string };
export type Reference = z.infer<typeof referencesFileSchema>[number];
/** An entry of the glossary. */
export type Term = z.infer<typeof termSchema> & { key: string };
/** An entry of the index alone. */
export type Name = z.infer<typeof nameSchema> & { key: string };
export type Seen = (typeof seenLevels)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type Confidence = (typeof confidenceLevels)[number];
