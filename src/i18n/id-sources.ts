// What the interface says of citing, evidence and references, in Indonesian.

export const sources = {
  passageOf: (chapter: number) => `dalam bab ${chapter}`,
  permalink: 'Tautan tetap',
  referredFrom: 'Dirujuk dari',
  inGlossaryAndIndex: 'Dalam glosarium dan indeks',
  number: 'Nomor',
  edition: 'Edisi',
  rests: 'Landasan',
  restsOnThis: 'Landasan blok ini',
  restsOnCount: (count: number) => `${count} landasan`,
  restsOnEdition: 'Penalaran penyunting edisi ini: simpulan, perbandingan, atau hitungan mereka sendiri.',
  restsOnWork: 'Karya yang dirujuk langsung:',
  source: 'Sumber',
  reasoning: 'penalaran penyunting',
  contradictedBy: 'Berbeda dengan',
  evidence: 'Landasan edisi ini',
  evidenceLead:
    'Semua pernyataan yang menjadi tumpuan edisi ini, menurut bab yang pertama memakainya: sumbernya, seberapa banyak yang dibaca, dan derajat kepercayaannya.',
  statementsCount: (statements: number, sources: number) => `${statements} pernyataan dari ${sources} sumber`,
  evidenceCounts: 'Kepercayaan menurut jenis sumber',
  evidenceFile: 'Seluruhnya sebagai data (JSON)',
  evidenceSchema: 'skemanya',
  allKinds: 'semua',
  sourceKind: {
    study: 'studi itu sendiri',
    law: 'peraturan',
    official: 'pemerintah dan lembaga publik',
    academic: 'ilmiah',
    news: 'media berita',
    industry: 'asosiasi usaha',
    copy: 'salinan, blog, wiki',
  },
  kindOfSource: 'Jenis sumber',
  readInChapter: 'Baca di bab',
  passageText: (languages: number) => `Teks dalam ${languages === 2 ? 'kedua' : 'semua'} bahasa`,
  permalinks: 'Semua tautan tetap',
  permalinksLead: 'Tiap bab, bagian, dan blok edisi ini mempunyai satu alamat yang tetap.',

  references: 'Referensi',
  referencesLead:
    'Semua karya dan sumber yang menjadi tumpuan edisi ini. Di bawah tiap entri: seberapa banyak yang dibaca, dan di bagian mana ia dipakai.',
  referencesByChapter: 'Rujukan per bab',
  inReferences: 'dalam daftar referensi',
  seen: {
    whole: 'dibaca utuh',
    excerpt: 'dibaca sebagian',
    catalogue: 'hanya data katalog yang dilihat',
    none: 'tidak dilihat, hanya disebut',
  },
  confidence: { high: 'kepercayaan tinggi', medium: 'kepercayaan sedang', low: 'kepercayaan rendah' },
  confidenceLevel: { high: 'tinggi', medium: 'sedang', low: 'rendah' },
  citedIn: 'dipakai di',
  archivedCopy: 'Minta salinan arsip',
  abstractOfStudy: '[Abstrak studi, dalam bahasa Indonesia dan Inggris]',
};

export type SourceStrings = typeof sources;
