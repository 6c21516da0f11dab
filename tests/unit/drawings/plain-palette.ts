// Plain colours, as an output would give them that reads no style.

import type { Palette } from '../../../src/drawings/canvas.ts';

export const plain: Palette = {
  ink: '#000000',
  soft: '#444444',
  hairline: '#cccccc',
  meaning: '#666666',
  accent: '#1f3a5f',
  paper: '#ffffff',
};
