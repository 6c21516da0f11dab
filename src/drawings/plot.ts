// The plot of a figure at one width, for those that are drawn with axes; maps, stages and matrices have components of their own.

import type { Language } from '../i18n/languages.ts';
import type { Figure } from '../publication/figure.ts';
import { bars } from './bars.ts';
import type { Width } from './canvas.ts';
import { curve } from './curve.ts';
import { drawnOnce } from './drawn-once.ts';
import { timeline } from './timeline.ts';

/** @returns an SVG; undefined where the figure is no plot */
export const plot = drawnOnce(({ spec, rows }: Figure, language: Language, width: Width): string | undefined => {
  switch (spec.draws) {
    case 'bars':
      return bars(spec, rows, language, width);
    case 'curve':
      return curve(spec, rows, language, width);
    case 'timeline':
      return timeline(spec, rows, language, width);
    default:
      return undefined;
  }
});
