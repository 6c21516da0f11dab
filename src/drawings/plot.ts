// The plots of figures that are drawn with axes; maps, stages and matrices have components of their own.

import type { Language } from '../i18n/languages.ts';
import type { Figure } from '../publication/figure.ts';
import { oncePer } from '../publication/once-per.ts';
import { bars } from './bars.ts';
import type { Palette, Sheet, Width } from './canvas.ts';
import { curve } from './curve.ts';
import { timeline } from './timeline.ts';

/** @returns what draws a figure as an SVG, each once: undefined where the figure is no plot */
export const plotsIn = (palette: Palette) =>
  oncePer((figure: Figure, language: Language, width: Width) => plot(figure, { language, width, palette }));

function plot({ spec, rows }: Figure, sheet: Sheet): string | undefined {
  switch (spec.draws) {
    case 'bars':
      return bars(spec, rows, sheet);
    case 'curve':
      return curve(spec, rows, sheet);
    case 'timeline':
      return timeline(spec, rows, sheet);
    default:
      return undefined;
  }
}
