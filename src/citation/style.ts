// APA as each language reads it: the style is written for American readers, and has the year of a full date before its day.

import { registry, type Language } from '../i18n/languages.ts';

/** @param apa the style as it comes, in XML */
export function apaIn(language: Language, apa: string): string {
  if (!registry[language].yearLast) return apa;
  return replaced(
    replaced(apa, yearThenDay, '<group delimiter=" ">$2$1</group>'),
    monthThenDay,
    '<date-part name="day" suffix=" "/><date-part name="month"/>',
  );
}

/** The year with its letter, then the month and day where the kind of work has them. */
const yearThenDay =
  /<group delimiter=", ">(<group><text macro="date-issued-year"\/><text variable="year-suffix"\/><\/group>)(<choose>(?:(?!<choose>).)*?<\/choose>)<\/group>/s;
const monthThenDay = '<date-part name="month"/><date-part name="day" prefix=" "/>';

function replaced(style: string, part: string | RegExp, by: string): string {
  const changed = style.replace(part, by);
  if (changed === style) throw new Error('the style writes its dates otherwise than is known here: see citation/style.ts');
  return changed;
}
