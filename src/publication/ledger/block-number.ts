// The number of a block within its section, which its id ends in: "3", or "3a" of one that was put in after it.

/** Whether a block's mark is a number; one that was moved from another section is known by its whole id. */
export const isBlockNumber = (mark: string): boolean => /^\d+[a-z]?$/.test(mark);

/** undefined where the id is not made from the section's */
export function blockNumber(id: string, section: string): string | undefined {
  const number = id.startsWith(`${section}-`) ? id.slice(section.length + 1) : '';
  return isBlockNumber(number) ? number : undefined;
}
