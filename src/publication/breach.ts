// A breach: what is wrong, where, and how to mend it. Everything that checks the publication reports in this one form.

export interface Breach {
  /** path from the working directory */
  file: string;
  line?: number | undefined;
  /** what is wrong, naming the thing */
  thing: string;
  /** what the author can do about it */
  repair: string;
  /** odd, and built all the same */
  odd?: true;
  /** what it may only follow from: while something is wrong there, it is counted and not told */
  after?: readonly Place[];
}

/** A file or a folder, or lines of a file. */
export interface Place {
  file: string;
  lines?: readonly [first: number, last: number];
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
  /** how many more are not told, for they follow from those */
  readonly following: number;

  constructor(breaches: readonly Breach[], following = 0) {
    super(breaches.map(formatBreach).join('\n'));
    this.name = 'PublicationError';
    this.breaches = breaches;
    this.following = following;
  }
}

/** Where in a data file the value at a path stands, or what it should stand in; undefined where the file cannot tell. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;
