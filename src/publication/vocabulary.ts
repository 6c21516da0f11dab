// What an author may write in a chapter: Markdown's own blocks, the components, and what each may hold. All else is refused.

export const kinds = ['section', 'paragraph', 'list', 'quote', 'figure', 'table', 'equation'] as const;

export type Kind = (typeof kinds)[number];

/** What may be cited: every kind but a section, which is its heading and the blocks under it. */
export type BlockKind = Exclude<Kind, 'section'>;

/** Markdown's own blocks. */
export const blockKinds: Readonly<Record<string, BlockKind>> = {
  paragraph: 'paragraph',
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  math: 'equation',
};

export interface Component {
  /** undefined for one that stands inside a sentence */
  kind?: BlockKind;
  /** its attributes: texts in quotes, nothing else */
  required: readonly string[];
  /** the one thing it is made around */
  around?: 'table' | 'math';
}

export const components: Readonly<Record<string, Component>> = {
  Figure: { kind: 'figure', required: ['name', 'alt', 'caption'] },
  Table: { kind: 'table', required: ['caption'], around: 'table' },
  Equation: { kind: 'equation', required: ['spoken', 'caption'], around: 'math' },
  Doubt: { required: [] },
};

const sentence = ['text', 'emphasis', 'strong', 'inlineCode', 'inlineMath', 'break', 'link', 'Doubt'];

/** What may stand in what, components by their names. What holds nothing is not listed. */
export const mayHold: Readonly<Record<string, readonly string[]>> = {
  // A page about the edition; a chapter's blocks are its units.
  root: ['yaml', 'heading', 'paragraph', 'list', 'blockquote'],
  heading: ['text', 'emphasis'],
  paragraph: sentence,
  emphasis: sentence,
  strong: sentence,
  link: ['text', 'emphasis', 'strong', 'inlineCode', 'inlineMath'],
  Doubt: sentence.filter((name) => name !== 'Doubt'),
  list: ['listItem'],
  listItem: ['paragraph', 'list'],
  blockquote: ['paragraph', 'list'],
  table: ['tableRow'],
  tableRow: ['tableCell'],
  tableCell: sentence,
  Figure: ['paragraph'],
  Table: ['table', 'paragraph', 'list'],
  Equation: ['math', 'paragraph', 'list'],
};

/** What an author calls a thing that may not stand somewhere. */
export const spokenOf: Readonly<Record<string, string>> = {
  blockquote: 'a quotation',
  code: 'a block of code',
  definition: 'the target of a link',
  delete: 'struck-out words',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  heading: 'a heading',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  inlineMath: 'a formula',
  link: 'a link',
  linkReference: 'a link',
  list: 'a list',
  listItem: 'a list item',
  math: 'a displayed formula',
  mdxFlowExpression: 'braces',
  mdxTextExpression: 'braces',
  mdxjsEsm: 'an import or export',
  paragraph: 'a paragraph',
  root: 'a page',
  strong: 'bold words',
  table: 'a table',
  tableCell: 'a cell of a table',
  tableRow: 'a row of a table',
  thematicBreak: 'a dividing line',
};
