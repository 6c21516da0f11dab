// The day something was read: styles have a place for it, and only the reader's clock knows it. A citation has an empty element in that
// place, which tells a script what to write there (reader/citing/access-date.ts); without one the day is left out, as a style allows.

/** Given to every record, so that the place can be found. */
export const anyDay = { 'date-parts': [[2033, 11, 7]] } as const;

/**
 * What a style writes of the day, with the words around it: " (Accessed: 7 November 2033)"; '' for a style that writes nothing of it.
 * @param without an entry
 * @param withDay the same, of a work that was read on that day
 * @throws where the day changes more of an entry than it adds
 */
export function accessWords(without: string, withDay: string): string {
  let start = 0;
  while (start < without.length && without[start] === withDay[start]) start++;
  const end = withDay.length - (without.length - start);
  if (withDay.slice(end) !== without.slice(start)) throw new Error(`an access date changes more than it adds: ${withDay}`);
  return withDay.slice(start, end);
}

/**
 * @param words as accessWords gives them
 * @param months names of the twelve, in each form that a style may write; a form that is part of another after it
 */
export function accessPlace(words: string, months: readonly (readonly string[])[]): string {
  const [[year, month, day]] = anyDay['date-parts'];
  const names = months.find((form) => words.includes(form[month - 1] ?? '\0'));
  const padded = `0${day}`;
  const written = words.includes(padded) ? [padded, '{0day}'] : [String(day), '{day}'];
  if (!names) throw new Error(`a style writes a day as is not known here: ${words}`);
  const pattern = words
    .replace(String(year), '{year}')
    .replace(names[month - 1] ?? '', '{month}')
    .replace(...(written as [string, string]));
  return `<span data-accessed="${pattern}" data-months="${names.join()}"></span>`;
}
