// The plots as the site draws them: their colours are variables of its style, so that the page's scheme decides what they are.

import type { Palette } from '../../drawings/canvas.ts';
import { plotsIn } from '../../drawings/plot.ts';

const palette: Palette = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  hairline: 'var(--hairline)',
  meaning: 'var(--rule-meaning)',
  accent: 'var(--accent)',
  paper: 'var(--paper)',
};

export const sitePlot = plotsIn(palette);
