// A breach: what is wrong, where, and how to mend it. Everything that checks the publication reports in this one form.

export interface Breach {
  /** path from the working directory */
  file: string;
  line?: number | undefined;
  /** what is wrong, naming the thing */
  thing: string;
  /** what the author can do about it */
  repair: string;
}

/** A breach inside a file or a line, before that is named. */
export type BreachWithin = Omit<Breach, 'file'>;

export const inFile = (file: string, breaches: readonly BreachWithin[]): Breach[] =>
  breaches.map((breach) => ({ file, ...breach }));

/** `content/chapters/harbour/en.mdx:41: section "landings" …; repair` */
export const formatBreach = ({ file, line, thing, repair }: Breach): string =>
  `${file}${line === undefined ? '' : `:${line}`}: ${thing}; ${repair}`;

/** Thrown once, with every breach found. */
export class PublicationError extends Error {
  readonly breaches: readonly Breach[];

  constructor(breaches: readonly Breach[]) {
    super(breaches.map(formatBreach).join('\n'));
    this.name = 'PublicationError';
    this.breaches = breaches;
  }
}

/** Where in a data file the value at a path stands, or what it should stand in; undefined where the file cannot tell. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;
