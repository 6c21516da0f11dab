// The ids that pages use for themselves, beside those an author gives. No author's id may be one of them: any two may meet on a page.

import { languages, type Language } from '../i18n/languages.ts';
import { editionKey } from './citation-syntax.ts';
import { kinds, type Kind } from './vocabulary.ts';

export const pageIds = {
  main: 'main',
  /** a chapter's title */
  title: 'title',
  /** a chapter's own list of references */
  references: 'references',
  /** what once stood in a chapter */
  formerly: 'formerly',
  contents: 'contents',
  /** how to cite the edition, or a passage */
  cite: 'cite',
  permalink: 'permalink',
  /** a passage, and what it rests on */
  text: 'text',
  restsOn: 'rests-on',
  /** search */
  query: 'q',
  results: 'results',
  /** a passage that is looked for */
  find: 'find',
  /** the text as data */
  openText: 'open-text',
  /** the evidence, counted */
  counts: 'counts',
  /** the references, chapter by chapter */
  byChapter: 'by-chapter',
} as const;

/** The folder of the languages side by side: nothing of an author's may be called so. */
export const sideBySideFolder = 'parallel';

/** What names the thing with an id, for `aria-labelledby`. */
export const titleId = (id: string): string => `${id}-title`;

/** The table of a figure's data. */
export const dataId = (figure: string): string => `${figure}-data`;

/** A panel of a map, and the two shapes that it is drawn with. */
export const panelId = (map: string, panel: string): string => `${map}-${panel}`;
export const sheetId = (panel: string): string => `${panel}-sheet`;
export const landId = (panel: string): string => `${panel}-land`;

/** A work in a list of references. */
export const referenceId = (key: string): string => `ref-${key}`;

/** The same in a chapter's own list, by its number there. */
export const sourceId = (number: string): string => `ref-${number}`;

/** A chapter in the list of all permalinks. */
export const permalinksId = (chapter: string): string => `of-${chapter}`;

/** The list of all figures, tables or formulas. */
export const listId = (kind: Kind): string => `list-${kind}`;

/** A letter of a list. */
export const letterId = (letter: string): string => `letter-${letter.charAt(0).toLowerCase()}`;

export const abstractId = (language: Language): string => `abstract-${language}`;

/** A choice of light or dark. */
export const schemeId = (scheme: string): string => `scheme-${scheme}`;

/** An id inside a passage, where all languages stand on one page. */
export const idIn = (language: Language, id: string): string => `${language}-${id}`;

/** Whether a page may use the id for itself, or the edition as a whole. */
export const isReserved = (id: string): boolean => fixed.has(id) || derived.some((form) => form.test(id));

const fixed: ReadonlySet<string> = new Set([
  'publication',
  editionKey,
  sideBySideFolder,
  ...Object.values(pageIds),
  ...kinds.map(listId),
  ...languages.map(abstractId),
]);

/** What the other functions can make, for any key. */
const derived = [/-(?:title|data|sheet|land)$/, /^(?:ref|of|scheme)-/, /^letter-.$/u, new RegExp(`^(?:${languages.join('|')})-`)];
