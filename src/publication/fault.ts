// What is wrong inside a text, before its file is named.

import type { Breach } from './breach.ts';

export type Fault = Omit<Breach, 'file' | 'line'> & { line: number };
