// Draws with Observable Plot on a document that no browser holds. The only file that knows Plot and linkedom.

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Language } from '../i18n/languages.ts';

export { Plot };

/** The two widths every plot is drawn in, in CSS pixels: the column of a wide page, and that of a phone. */
export const widths = { wide: 632, narrow: 350 } as const;

export type Width = keyof typeof widths;

/** What a plot is drawn for. */
export interface Sheet {
  language: Language;
  width: Width;
  palette: Palette;
}

/** Colours by their role, as SVG writes them: a style's variables where one is at hand, else plain colours. */
export type Palette = Readonly<Record<'ink' | 'soft' | 'hairline' | 'meaning' | 'accent' | 'paper', string>>;

/** Height of a line of text in a drawing, and a generous width of one of its letters; its size is set in plot.css. */
export const textLine = 16;
const letter = 6.4;

export const textWidth = (text: string): number => Math.ceil(text.length * letter);

/** One for all drawings: each is made beside it, never in it. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

/** @returns an SVG without styles, English labels or needless decimals; what it says is for the figure around it to tell */
export function canvas(options: Plot.PlotOptions): string {
  // linkedom's document is no browser's by its types; without a caption Plot makes no figure but an SVG alone.
  const svg = Plot.plot({ ...options, document: document as unknown as Document, className: 'plot' }) as unknown as SVGElement;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const labelled of svg.querySelectorAll('[aria-label]')) labelled.removeAttribute('aria-label');
  for (const attribute of ['fill', 'font-family', 'font-size']) svg.removeAttribute(attribute);
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) if (/\d\.\d\d/.test(value)) element.setAttribute(name, rounded(value));
  }
  svg.setAttribute('aria-hidden', 'true');
  return svg.outerHTML;
}
