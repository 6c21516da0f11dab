// Words as they are compared: small letters without marks, in any writing of them.

/** Letters that no mark comes off of when they are taken apart. */
const apart: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe' };

export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đøłßæœ]/g, (letter) => apart[letter] ?? letter);
