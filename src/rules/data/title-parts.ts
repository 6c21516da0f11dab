// The title in parts, for the title page, is the title: it names the same places, in the same words.

import { join } from 'node:path';
import type { Breach } from '../../publication/breach.ts';
import type { Publication } from '../../publication/model.ts';
import type { Lines } from '../../reading/publication.ts';
import { plainTitle } from '../../text/plain-title.ts';

const repair = 'change both alike, or leave title_parts out: then the title stands as one line';

export function partsAreTitle({ folder, languages, title, title_parts: parts }: Publication, lines: Lines): Breach[] {
  if (!parts) return [];
  return languages.flatMap((language): Breach[] => {
    const { before, first, second, after } = parts[language];
    const whole = plainTitle(title[language]);
    const where = { file: join(folder, 'publication.yaml'), line: lines.publication(['title_parts', language]) };
    const missing = [first.place, second.place].filter((place) => !whole.includes(plainTitle(place)));
    if (missing.length > 0)
      return missing.map((place) => ({ ...where, thing: `title_parts names "${place}", which is not in the title`, repair }));
    const inParts = longWords([before, first.what, first.place, second.what, second.place, after].join(' '));
    const inTitle = longWords(whole);
    const alone = [...inTitle].filter((word) => !inParts.has(word));
    const others = [...inParts].filter((word) => !inTitle.has(word));
    if (alone.length + others.length === 0) return [];
    const thing = `title_parts says otherwise than the title in ${language}: ${[...alone, ...others].map((word) => `"${word}"`).join(', ')}`;
    return [{ ...where, thing, repair, odd: true }];
  });
}

/** Those that say something: short ones may differ where the parts are joined. */
const longWords = (text: string): Set<string> =>
  new Set(
    plainTitle(text)
      .toLowerCase()
      .replace(/’s\b/g, '')
      .match(/[\p{L}\p{N}][\p{L}\p{N}-]{3,}/gu),
  );
