// Specs of figures as an author may add them to the small publication.

/** The one row of its own figure, "coasts". */
export const row = 'south,Vũng Tàu,107.08,10.35,s,first,edition\n';

export const fish = '  fish: { type: text, label: { id: Ikan, en: Fish } }\n';
export const year = '  year: { type: year, label: { id: Tahun, en: Year } }\n';
export const tonnes = (key: string) =>
  `  ${key}: { type: number, label: { id: T, en: T }, unit: { symbol: t, id: ton, en: tonnes } }\n`;
export const bars = (columns: string, more = '') => `draws: bars\ncolumns:\n${columns}label: fish\nvalue: landed\n${more}`;
export const date = (key: string) => `  ${key}: { type: date, label: { id: Tanggal, en: Date } }\n`;
export const timeline = (columns: string, more = '') =>
  `draws: timeline\ncolumns:\n${columns}  label: { type: text, label: { id: Peristiwa, en: Event } }\ndate: date\nlabel: label\nfrom: 2012\nto: 2020\n${more}`;
