// Words in a drawing: names of other languages are marked, as in the text.

import { runsOf } from '../../library/own-words.ts';
import { escapeHtml } from '../../text/escape-html.ts';

export const drawnWords = (words: string): string => marked(escapeHtml(words));

/** The same in a whole drawing. */
export const markDrawnNames = (svg: string): string =>
  svg.replace(/(<(?:text|tspan)\b[^>]*>)([^<]+)/g, (_, start: string, words: string) => start + marked(words));

/** @param html words without elements */
const marked = (html: string): string =>
  runsOf(html)
    .map(({ text, lang }) => (lang ? `<tspan lang="${lang}">${text}</tspan>` : text))
    .join('');
