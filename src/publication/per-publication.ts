// What is worked out from the whole publication, for a language, a key or all of it.

import type { Publication } from './model.ts';
import { oncePer } from './once-per.ts';

/** Remembered as long as the publication is. */
export const perPublication = <By extends readonly string[], Made>(
  make: (publication: Publication, ...by: By) => Made,
): ((publication: Publication, ...by: By) => Made) => oncePer(make);
