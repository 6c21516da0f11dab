// The day of reading in citations, by the reader's own clock: citation/records/access-date.ts left a place for it.

/** "Accessed: 7 May 2027". @param pattern with {day}, {0day}, {month} and {year} @param months the twelve, parted by commas */
export function accessDate(pattern: string, months: string, day: Date): string {
  const parts: Record<string, string | undefined> = {
    day: String(day.getDate()),
    '0day': String(day.getDate()).padStart(2, '0'),
    month: months.split(',')[day.getMonth()],
    year: String(day.getFullYear()),
  };
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place);
}

export function writeAccessDates(within: ParentNode, day = new Date()): void {
  for (const place of within.querySelectorAll<HTMLElement>('[data-accessed]'))
    place.replaceWith(accessDate(place.dataset.accessed ?? '', place.dataset.months ?? '', day));
}
