// What search must know of English words: which carry no matter, what they end with, and how a law is numbered.

import type { WordsOfLanguage } from './words.ts';

export const enWords: WordsOfLanguage = {
  functionWords: `a about above after again all also although always am among an and another any are as at be because been before being below between both but by can could
    did do does doing done down during each either else ever every few for from further get gets given had has have having he her here hers him his how however i if in into is it
    its itself just least less let like made make makes many may me might more most much must my neither no nor not now of off often on once one only or other others our out over
    own per rather same she should since so some such than that the their theirs them themselves then there these they this those though through thus to too toward towards
    under until up upon us very was we were what whatever when where whether which while who whom whose why will with within without would yet you your`,
  prefixes: '',
  suffixes: 'ations ation ments ment ings ing ions ion ies ied ers er ors or es ed ly y e s',
  lost: {},
  stemmer: 'porter',
  numbered: 'number no',
  ofYear: 'of year',
};
