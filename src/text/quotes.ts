// Quotation marks and apostrophes as they are printed, where they were typed straight.

export const withPrintedQuotes = (words: string): string =>
  words
    .replace(/(?<![\p{L}\p{N}.,;:!?)\]”’])"/gu, '“')
    .replaceAll('"', '”')
    .replace(/(?<![\p{L}\p{N}.,;:!?)\]”’])'(?=\S)/gu, '‘')
    .replaceAll("'", '’');
