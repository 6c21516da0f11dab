// The languages the interface speaks. A publication picks its own from these; the first it lists is its original.

export const languages = ['id', 'en'] as const;

export type Language = (typeof languages)[number];

/** A value in each language. */
export type Localized<T> = Record<Language, T>;

/** Each language's name in itself, and the locale its numbers and dates are written in. */
export const names: Localized<string> = { id: 'Indonesia', en: 'English' };
export const locales: Localized<string> = { id: 'id-ID', en: 'en-GB' };

export const isLanguage = (tag: string): tag is Language => (languages as readonly string[]).includes(tag);

/** The language a reader may switch to. */
export const other = (language: Language): Language => (language === 'id' ? 'en' : 'id');
