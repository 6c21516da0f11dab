// A family of words as Pagefind has it: its number, written with as many figures as every other, so that none begins another.

/** @param count how many families there are */
export const keyOf = (family: number, count: number): string => String(10 ** String(count).length + family);
