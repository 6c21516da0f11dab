// The plots as the site draws them: their colours are variables of its style, so that the page's scheme decides what they are; names
// in them are marked with their language.

import type { Palette } from '../../drawings/canvas.ts';
import { plotsIn } from '../../drawings/plot.ts';
import { markDrawnNames } from './drawn-words.ts';

const palette: Palette = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  hairline: 'var(--hairline)',
  meaning: 'var(--rule-meaning)',
  accent: 'var(--accent)',
  paper: 'var(--paper)',
};

const plot = plotsIn(palette);

export const sitePlot = (...asked: Parameters<typeof plot>): string | undefined => {
  const svg = plot(...asked);
  return svg === undefined ? undefined : markDrawnNames(svg);
};
