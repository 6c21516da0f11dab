// The text in all languages, unit beside unit, as programs for translators read it (TMX 1.4).

import type { Language } from '../../i18n/languages.ts';
import { originalOf, type Publication } from '../../publication/model.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { plainTitle } from '../../text/plain-title.ts';
import { placeOf } from '../place.ts';
import { allUnits, blockIn, type Unit } from '../units.ts';

export function alignedText(publication: Publication): string {
  const { languages, release } = publication;
  const header = {
    ...{ creationtool: 'edition', creationtoolversion: release, segtype: 'block', 'o-tmf': 'MDX', datatype: 'plaintext' },
    ...{ adminlang: originalOf(publication), srclang: originalOf(publication) },
  };
  const units = allUnits(publication).map((unit) => {
    const sides = languages.map(
      (language) => `<tuv xml:lang="${language}"><seg>${escapeHtml(wordsOf(unit, language))}</seg></tuv>`,
    );
    return `<tu tuid="${unit.id}">${sides.join('')}</tu>`;
  });
  const attributes = Object.entries(header).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header ${attributes.join(' ')}/>
<body>
${units.join('\n')}
</body>
</tmx>
`;
}

/** A block's text; the heading of a chapter or a section. */
const wordsOf = (unit: Unit, language: Language): string =>
  blockIn(unit, language)?.text ?? plainTitle(placeOf(unit, language).title);
