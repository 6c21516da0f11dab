// A word of the vocabulary by what it is compared as: what holds figures as it is, all else folded, several words as one.

import { joined } from './compounds.ts';

export const keyOfForm = (form: string): string => (/\d/.test(form) ? form : joined(form));
