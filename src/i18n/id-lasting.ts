// What the interface says of addresses that last and of passages that are looked for, in Indonesian.

export const lasting = {
  chapterKind: 'bab',
  gone: (id: string) => `“${id}” tidak ada lagi`,
  wasPublished: (kind: string, name: string, since: string, gone: string) =>
    `${kind} “${name}” terbit dalam edisi ${since} dan tidak ada lagi di dalamnya sejak edisi ${gone}.`,
  inItsPlace: 'Penggantinya',
  nothingInItsPlace: 'Tidak ada yang menggantikannya.',
  nowAt: 'kini di',
  whatBecame: 'apa yang terjadi dengannya',
  onceHere: 'Pernah di bab ini',
  movedTo: 'Bab ini pindah ke alamat lain',
  placesThere: 'Tempat-tempatnya di sana',
  placesOnce: 'Yang pernah ada di sini',
};

export type LastingStrings = typeof lasting;
