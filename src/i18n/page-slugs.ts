// The addresses of the pages that every edition has, in each language.

import type { Localized } from './languages.ts';

export const pageSlugs = {
  search: { id: 'cari', en: 'search' },
  references: { id: 'referensi', en: 'references' },
  about: { id: 'tentang', en: 'about' },
  evidence: { id: 'landasan', en: 'evidence' },
  glossary: { id: 'glosarium', en: 'glossary' },
  index: { id: 'indeks', en: 'index' },
  concordance: { id: 'konkordansi', en: 'concordance' },
} as const satisfies Record<string, Localized<string>>;

export type PageKey = keyof typeof pageSlugs;

export const pageKeys = Object.keys(pageSlugs) as PageKey[];

/** The pages that are one text under its name. */
export const textPages = ['about', 'references', 'evidence', 'glossary', 'index'] as const satisfies PageKey[];

export type TextPageKey = (typeof textPages)[number];
