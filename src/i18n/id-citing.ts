// What the interface says where a reader takes something along, in Indonesian: links, citations, runs of blocks, quotations.

export const citing = {
  citeThis: { chapter: 'Kutip bab ini', section: 'Kutip bagian ini', block: 'Kutip blok ini' },
  copyLink: 'Salin tautan',
  copied: 'Tersalin',
  copyRefused: 'Peramban menolak menyalin: teks sudah terpilih, salinlah sendiri.',
  copyCitation: 'Salin sitasi',
  copyRecord: 'Salin',
  allReferences: 'Seluruh daftar:',
  copyBibtex: 'Salin BibTeX',
  citationStyle: {
    apa: 'APA',
    chicago: 'Chicago (penulis–tahun)',
    mla: 'MLA',
    harvard: 'Harvard',
    ieee: 'IEEE',
    vancouver: 'Vancouver',
  },
  records: 'Untuk Wikipedia dan perangkat lunak pustaka',
  fileFormat: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  download: { publication: 'Unduh untuk seluruh edisi', chapter: 'Unduh untuk bab ini', section: 'Unduh untuk bagian ini' },
  citingBelow: 'Cara mengutipnya terbuka di bawah.',
  allCitations: 'Semua gaya dan berkas',
  wholeSection: 'Seluruh bagian',
  runTo: 'sampai ¶',
  /** of blocks, by the numbers of the first and the last */
  run: (first: string, last: string) => `alinea ${first}–${last}`,
  citeRun: (run: string) => `Kutip ${run}`,
  noRun: (to: string, number: string) =>
    `Alamat ini meminta alinea sampai “${to}”, yang bukan blok sesudah blok ini dalam ${number}. Yang tampil hanya blok ini.`,
  quote: 'Kutip teks terpilih',
  quotation: 'Yang akan disalin',
  quotationIn: 'Bahasa',
  withNumbers: 'dengan nomor sumber',
  copyQuotation: 'Salin kutipan',
  pageOfRun: (run: string) => `Halaman ${run}`,
};

export type CitingStrings = typeof citing;
