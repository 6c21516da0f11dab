// What the interface says of addresses that last and of passages that are looked for, in English.

import type { LastingStrings } from './id-lasting.ts';

export const lasting: LastingStrings = {
  chapterKind: 'chapter',
  gone: (id) => `“${id}” is no longer here`,
  wasPublished: (kind, name, since, gone) =>
    `${kind} “${name}” was published in edition ${since} and has not been part of it since edition ${gone}.`,
  inItsPlace: 'In its place',
  nothingInItsPlace: 'Nothing stands in its place.',
  nowAt: 'now at',
  whatBecame: 'what became of it',
  onceHere: 'Once in this chapter',
  movedTo: 'This chapter has moved to another address',
  placesThere: 'Its places there',
  placesOnce: 'What once stood here',

  findPassage: 'Find a cited passage',
  findHint: 'A citation, an address, a number (§ 4.2 ¶ 3) or a quoted sentence',
  find: 'Find',
  findFailed: 'The list of this edition’s passages could not be loaded. Reload this page.',
  foundNone: 'There is nothing like it in this edition.',
  foundNear: 'It is not certain which passage is meant. The nearest:',
  foundBy: {
    number: 'same number',
    title: 'same heading',
    holder: 'has no block of that number',
    same: 'the same, word for word',
    words: 'similar words',
  },
  wordsDiffer: 'What is struck out is only in your text, what is underlined only in this edition.',
  meantPerhaps: 'Perhaps you meant:',

  openText: 'The text as data',
  unitsFile: 'All chapters, sections and blocks (JSON)',
  alignedFile: 'Aligned text for translators (TMX)',
};
