// What an author may write in a chapter, beside plain Markdown: the components, and which kind of block each is.

export const kinds = ['section', 'paragraph', 'list', 'quote', 'figure', 'table', 'equation'] as const;

export type Kind = (typeof kinds)[number];

/** Markdown's own blocks. */
export const blockKinds: Readonly<Record<string, Kind>> = {
  paragraph: 'paragraph',
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  math: 'equation',
};

/** Components that are blocks, with the attributes each may have. */
export const blockComponents: Readonly<Record<string, { kind: Kind; required: readonly string[]; optional: readonly string[] }>> = {
  Figure: { kind: 'figure', required: ['name', 'alt', 'caption'], optional: [] },
  Table: { kind: 'table', required: ['caption'], optional: [] },
  Equation: { kind: 'equation', required: ['spoken', 'caption'], optional: [] },
};

/** Components that stand inside a sentence. */
export const inlineComponents: readonly string[] = ['Doubt'];
