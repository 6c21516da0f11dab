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
};
