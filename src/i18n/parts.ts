// A sentence of the interface that holds links: its words, and the links between them.

export interface SentenceLink {
  name: string;
  url: string;
}

export type Part = string | SentenceLink;

/** parts`See the ${link}.` */
export const parts = ([first = '', ...rest]: TemplateStringsArray, ...links: SentenceLink[]): Part[] => [
  first,
  ...links.flatMap((link, index) => [link, rest[index] ?? '']),
];
