// The languages, an entry each. Nothing else in src/ names one, but its strings, its page-slugs.ts and its locale of citations.
// A publication speaks them all; the first it lists is its original.

import { en } from './en.ts';
import { id, type Strings } from './id.ts';

export type Language = keyof typeof entries;

/** A value in each language. */
export type Localized<T> = Record<Language, T>;

/** What a locator may count, by CSL's names. */
export const locatorLabels = ['page', 'chapter', 'section', 'paragraph', 'figure', 'table', 'volume'] as const;

export type LocatorLabel = (typeof locatorLabels)[number];

type Direction = 'ltr' | 'rtl';

interface Entry {
  /** what it calls itself */
  name: string;
  direction: Direction;
  /** as Intl knows it: of numbers, days and lists */
  locale: string;
  /** as CSL knows it: citation/csl/locales-….xml, or one that citation-js has */
  csl: string;
  /** whether a full date in a reference ends with its year; left out: as the style has it, the year first */
  yearLast?: true;
  /** the interface */
  strings: Strings;
  /** the language of *foreign words* in its texts; left out: it is not told */
  foreign?: string;
  /**
   * how an author writes a citation: "see" before a key, and what a place is called; in a text of any language; and what leads to a
   * work under a figure or a table, so that its name follows and no number
   */
  citing: { see: readonly string[]; leads: readonly string[]; places: Readonly<Record<LocatorLabel, readonly string[]>> };
  /** what keeps to its number: units after it, names before it; and how CSL writes that a work has no year, without its last full stop */
  held: { units: readonly string[]; numbered: readonly string[]; undated: string };
}

const entries = {
  id: {
    name: 'Indonesia',
    direction: 'ltr',
    locale: 'id-ID',
    csl: 'id-ID',
    yearLast: true,
    strings: id,
    foreign: 'en',
    citing: {
      see: ['lih.', 'lihat'],
      leads: ['dari', 'menurut', 'oleh'],
      places: {
        page: ['hlm.', 'hal.'],
        chapter: ['bab'],
        section: ['bagian', '§'],
        paragraph: ['alinea', 'paragraf', '¶'],
        figure: ['gambar'],
        table: ['tabel'],
        volume: ['jilid'],
      },
    },
    held: {
      units: ['ton', 'kkal', 'juta', 'miliar', 'Bab', 'persen', 'hektare'],
      numbered: ['Tabel', 'Gambar', 'Bab', 'Pasal', 'UU', 'PP'],
      undated: 't.t',
    },
  },
  en: {
    name: 'English',
    direction: 'ltr',
    locale: 'en-GB',
    csl: 'en-GB',
    strings: en,
    foreign: 'id',
    citing: {
      see: ['see'],
      leads: ['from', 'after', 'by'],
      places: {
        page: ['p.', 'pp.'],
        chapter: ['ch.', 'chap.'],
        section: ['sec.', '§'],
        paragraph: ['para.', '¶'],
        figure: ['fig.'],
        table: ['table'],
        volume: ['vol.'],
      },
    },
    held: {
      units: ['tonnes', 'kcal', 'million', 'billion', 'per cent', 'hectares'],
      numbered: ['Table', 'Figure', 'Article', 'Law'],
      undated: 'n.d',
    },
  },
} satisfies Record<string, Entry>;

export const registry: Readonly<Localized<Entry>> = entries;

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(entries, tag);

export const languages: readonly Language[] = Object.keys(entries).filter(isLanguage);

/** Made for each language. */
export const inEach = <T>(make: (language: Language) => T): Localized<T> =>
  // Of all languages, each is a key: what the type asks for.
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Localized<T>;

/** Each language's name in itself. */
export const names = inEach((language) => registry[language].name);

/** What marks words of a language in a text of another, and nothing in one of its own. */
export const markedAs = (language: Language, around: Language): { lang?: Language; dir?: Direction | undefined } =>
  language === around ? {} : { lang: language, dir: directionIn(language, around) };

/** What `dir` says where the language stands in a text of another, or on a page; undefined where it goes the same way. */
export function directionIn(language: Language, around?: Language): Direction | undefined {
  const { direction } = registry[language];
  return direction === (around ? registry[around].direction : 'ltr') ? undefined : direction;
}
