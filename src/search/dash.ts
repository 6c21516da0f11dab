// Pagefind takes "north–south" for one word. In its index a dash between words stands apart, marked so that it can be joined again.

const joiner = '\u2060';

/** As it is indexed: the words on both sides of a dash are words of their own. */
export const apart = (text: string): string => text.replace(/(?<=\S)–(?=\S)/g, ` ${joiner}–${joiner} `);

/** As it is shown; words may stand in <mark>. */
export const joined = (html: string): string => html.replaceAll(` ${joiner}–${joiner} `, '–').replaceAll(joiner, '');
