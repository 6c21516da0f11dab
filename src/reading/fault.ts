// What is wrong inside a text, before its file is named.

import type { Breach } from '../publication/breach.ts';

export interface Fault extends Omit<Breach, 'file' | 'line'> {
  line: number;
  /** a block without an id, which `npm run ids` gives it */
  givenByCommand?: true;
}
