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

  findPassage: 'Temukan bagian yang dikutip',
  findHint: 'Sitasi, alamat, nomor (§ 4.2 ¶ 3), atau kalimat yang dikutip',
  find: 'Temukan',
  findFailed: 'Daftar bagian edisi ini tidak dapat dimuat. Muat ulang halaman ini.',
  foundNone: 'Tidak ada yang serupa dalam edisi ini.',
  foundNear: 'Tidak pasti bagian mana yang dimaksud. Yang terdekat:',
  foundBy: {
    number: 'nomornya sama',
    title: 'judulnya sama',
    holder: 'nomor blok itu tidak ada di sini',
    same: 'sama kata demi kata',
    words: 'kata-katanya mirip',
  },
  wordsDiffer: 'Yang dicoret hanya ada dalam teks Anda, yang bergaris bawah hanya dalam edisi ini.',
  meantPerhaps: 'Barangkali yang Anda maksud:',

  openText: 'Teks sebagai data',
  unitsFile: 'Semua bab, bagian, dan blok (JSON)',
  alignedFile: 'Teks sejajar untuk penerjemah (TMX)',
};

export type LastingStrings = typeof lasting;
