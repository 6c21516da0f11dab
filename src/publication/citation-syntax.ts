// How the text cites: `[@coop-09; see @duchacek1984, p. 5]`. One bracket holds one or more citations.

/** Finds the brackets in a run of text, with the space before them. */
export const bracketPattern = /\s*\[((?:[^\][]*?@[a-z][\w:-]*[^\][]*?)+)\]/g;

/** The key that says: here the editors reason. */
export const editionKey = 'edition';

/** What a place in a work may be counted by, in CSL's terms. */
export const locatorLabels = ['page', 'chapter', 'section', 'paragraph', 'figure', 'table', 'volume'] as const;

export type LocatorLabel = (typeof locatorLabels)[number];

export interface Locator {
  label: LocatorLabel;
  /** "5", "5-7" */
  value: string;
}

export interface Citation {
  key: string;
  locator?: Locator;
  /** names a work without resting on it: `[see @key]`, `[lih. @key]` */
  see: boolean;
  /** stands inside <Doubt> */
  doubted?: true;
}

export interface ReadBracket {
  citations: Citation[];
  /** the parts that could not be read */
  unread: string[];
}

/** @param inside what stands between the square brackets */
export function readBracket(inside: string): ReadBracket {
  const citations: Citation[] = [];
  const unread: string[] = [];
  for (const part of inside.split(';')) {
    const match = /^\s*(?:(see|lih\.|lihat)\s+)?@([a-z][\w-]*)(?:,\s*(?:pp?\.|hlm\.)\s*([^@]+?))?\s*$/.exec(part);
    if (!match?.[2]) unread.push(part.trim());
    else {
      const locator = match[3] ? { locator: { label: 'page' as const, value: match[3] } } : {};
      citations.push({ key: match[2], see: match[1] !== undefined, ...locator });
    }
  }
  return { citations, unread };
}

/** The text as it reads without its citations. */
export const withoutCitations = (text: string): string => text.replace(bracketPattern, '');

export function citationsIn(text: string): ReadBracket {
  const found: ReadBracket = { citations: [], unread: [] };
  for (const [, inside] of text.matchAll(bracketPattern)) {
    const { citations, unread } = readBracket(inside ?? '');
    found.citations.push(...citations);
    found.unread.push(...unread);
  }
  return found;
}
