// What the interface says of searching and of the concordance, in Indonesian.

import { parts, type SentenceLink } from './parts.ts';

export const search = {
  searchHint: 'Kata dalam bahasa mana pun; “tanda kutip” untuk frasa',
  searchDialog: 'Cari dalam edisi ini',
  searchPage: 'Buka sebagai halaman',
  searching: 'Mencari …',
  searchFailed: 'Pencarian tidak dapat dimuat. Muat ulang halaman ini.',
  searchNeedsScript: (concordance: SentenceLink) =>
    parts`Tanpa JavaScript tombol Cari membuka ${concordance}: semua kata edisi ini menurut abjad.`,
  orLookUp: (index: SentenceLink, glossary: SentenceLink, concordance: SentenceLink) =>
    parts`Atau lihat ${index}, ${glossary}, atau ${concordance}.`,
  results: 'Hasil pencarian',
  resultsCount: (count: number) => (count === 0 ? 'Tidak ada hasil' : `${count} hasil`),
  resultsFor: (query: string) => `untuk “${query}”.`,
  resultsPartly: 'Yang pertama memuat semua kata; sesudahnya yang memuat sebagian.',
  resultsOnlyPartly: 'Tidak ada yang memuat semua kata; inilah yang memuat sebagian besar.',
  resultsMore: 'Tampilkan lebih banyak',
  notFoundWords: (words: string) => `${words} tidak ditemukan`,
  searchedInstead: 'dicari sebagai gantinya:',
  didYouMean: 'Mungkin maksud Anda:',
  alsoSearched: 'Dicari juga:',
  foundIn: (language: string) => `ditemukan dalam teks bahasa ${language}`,
  without: 'tanpa:',
  morePlaces: 'juga',
  usedIn: 'dipakai di',
  andOthers: (count: number) => `dan ${count} lagi`,
  filters: 'Saring',
  filterKind: 'Jenis',
  filterKinds: {
    text: 'bagian dan alinea',
    figures: 'gambar, tabel, rumus',
    term: 'istilah',
    reference: 'rujukan',
    evidence: 'landasan',
  },
  filterChapter: 'Bab',
  everyChapter: 'semua',
  filterGround: 'Landasan',
  hits: 'Kata yang dicari',
  hitOf: (hit: number, hits: number) => `${hit} dari ${hits}`,
  nextHit: 'Berikutnya',
  previousHit: 'Sebelumnya',
  removeMarks: 'Hapus tanda',
  searchKeys: 'mencari',

  concordance: 'Konkordansi',
  concordanceLead:
    'Semua kata edisi ini menurut abjad, dengan tempatnya dan beberapa kata di sekitarnya. Kata yang sekeluarga berdiri bersama; kata tugas tidak dimuat.',
  concordanceOf: (letters: string) => `Konkordansi: ${letters}`,
  concordanceLetters: 'Huruf',
  indexIsCurated: (index: SentenceLink) => parts`Yang dipilih penyunting ada dalam ${index}.`,
};

export type SearchStrings = typeof search;
