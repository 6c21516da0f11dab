// The interface in Indonesian: the source of all interface strings. en.ts must have the same ones.

import { search } from './id-search.ts';
import { citing } from './id-citing.ts';
import { lasting } from './id-lasting.ts';
import { sources } from './id-sources.ts';

export const id = {
  skip: 'Lompat ke isi',
  mainNavigation: 'Utama',
  contents: 'Isi',
  search: 'Cari',
  sideBySide: 'Berdampingan',
  sideBySideLead: (languages: number) => `Tiap bab dalam ${languages === 2 ? 'kedua' : 'semua'} bahasa, blok demi blok.`,
  chapterInLanguages: (number: number, languages: number) =>
    `Bab ${number}, ${languages === 2 ? 'dua' : languages} bahasa berdampingan`,
  show: 'Tampilkan',
  showAll: (languages: number): string => (languages === 2 ? 'keduanya' : 'semua'),
  first: 'Lebih dulu',
  here: { table: 'Tabel ini dalam bahasa Indonesia', figure: 'Gambar ini dalam bahasa Indonesia' },
  openBelow: (language: string) => `Blok ini terbuka di bawah dalam bahasa ${language}.`,
  close: 'Tutup',
  readIn: 'Baca dalam bahasa Indonesia',

  chapter: (number: number) => `Bab ${number}`,
  chapterOf: (number: number, all: number) => `Bab ${number} dari ${all}`,
  section: (number: string) => `bagian ${number}`,
  outline: 'Isi bab',
  outlineHere: 'Isi bab ini',
  allChapters: 'Semua bab',
  previous: (number: number) => `Bab ${number}, sebelumnya`,
  next: (number: number) => `Bab ${number}, berikutnya`,
  pager: 'Bab sebelum dan sesudah',
  readSideBySide: 'Baca berdampingan',
  linkAndCite: 'Tautan & kutip',
  linkAndCiteChapter: 'Tautan & kutip bab ini',
  referencesHere: 'Rujukan bab ini',

  legend: 'Tanda dalam bab ini',
  markLegend: (languages: string) => `nomor blok: membukanya dalam bahasa ${languages}`,
  ground: { study: 'studi', context: 'konteks', edition: 'edisi' },
  groundLegend: {
    study: 'garis penuh: bertumpu pada studi',
    context: 'garis putus-putus: konteks dari sumber terbuka',
    edition: 'garis titik-titik: penalaran penyunting',
  },
  kind: {
    section: 'bagian',
    paragraph: 'alinea',
    list: 'daftar',
    quote: 'kutipan',
    figure: 'gambar',
    table: 'tabel',
    equation: 'rumus',
  },
  mark: (mark: string, kind: string, grounds: string) => `${mark}, ${kind} bertumpu pada ${grounds}`,
  markOpens: 'bahasa lain dan tautan tetap',
  data: 'Data',
  dataEvidence: 'Bukti',
  dataFile: 'Unduh data (CSV)',
  state: {
    yes: 'ya',
    partly: 'sebagian',
    no: 'tidak ditemukan',
    unknown: 'tidak diketahui',
  },
  kindOfTime: { event: 'peristiwa', period: 'masa', disputed: 'diperselisihkan' },
  called: {
    figure: (label: string) => `Gambar ${label}`,
    table: (label: string) => `Tabel ${label}`,
    equation: (label: string) => `Rumus (${label})`,
    section: (label: string) => `Bagian ${label}`,
  },

  abstractSource: 'Abstrak',
  theAbstract: 'Abstrak studi',
  sourceNamed: (number: string, name: string) => `Sumber ${number}, ${name}`,
  sourcesCount: (count: number) => `${count} sumber`,
  sourcesOfBlock: (mark: string) => `Tumpuan ${mark}`,
  andReasoning: 'dan penalaran penyunting',
  fullPage: 'Buka di tempatnya',
  doubt: 'diragukan',
  see: 'lih.',

  abstract: 'Abstrak',
  abstractRetold: 'Abstrak, diceritakan kembali',
  keywords: 'Kata kunci',
  cite: 'Mengutip edisi ini',
  notTheStudy: 'Ini edisi berdasarkan abstrak, bukan teks penelitian itu sendiri.',
  known: 'Apa yang diketahui dan apa yang tidak',
  descriptiveTitle: 'Judul ini hanya keterangan: judul penelitiannya sendiri tidak diketahui.',
  studyEdition: 'Edisi berdasarkan abstrak',
  map: { east: 'BT', west: 'BB', north: 'LU', south: 'LS' },

  ...sources,
  ...citing,
  ...lasting,

  glossary: 'Glosarium',
  glossaryLead: 'Istilah edisi ini: artinya di sini, landasan penjelasannya, dan bagian yang memakainya.',
  alsoWritten: 'Dalam teks juga',
  ownWords: 'kata-kata penyunting',
  index: 'Indeks',
  indexLead:
    'Istilah, orang, tempat, lembaga, dan peraturan menurut abjad, dengan bagian yang menyebutnya; sebelumnya daftar gambar, tabel, dan rumus.',
  letters: 'Huruf awal',
  lookUnder: 'lihat',
  seeAlso: 'lihat juga',
  listOf: { figure: 'Gambar', table: 'Tabel', equation: 'Rumus' },
  nothingListed: 'Belum ada.',

  about: 'Tentang edisi ini',
  licence: 'teks',
  colophon: 'Tentang situs',
  scheme: 'Tampilan',
  schemes: { system: 'ikut perangkat', light: 'terang', dark: 'gelap' },

  continueAt: 'Lanjutkan di',
  help: 'Bantuan',
  helpKeys: { help: 'membuka bantuan ini', close: 'menutup apa yang terbuka' },
  keysOn: 'Tombol ? dan / berfungsi',
  placesKept: 'Sampai di mana Anda membaca tiap bab hanya diingat oleh perangkat ini.',
  forgetPlaces: 'Lupakan',
  placesForgotten: 'Sudah dilupakan.',

  ...search,

  notFound: 'Halaman ini tidak ada',
  notFoundText: 'Alamat itu tidak ada dalam edisi ini. Barangkali ada yang salah salin.',
};

export type Strings = typeof id;
