// npm run fonts: cuts the faces to the characters the edition has. The result is committed; run it when the build names a
// character that is missing.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersOf } from '../fonts/characters.ts';
import { contentFolder } from '../reading/publication.ts';

const packages = 'node_modules';
const newsreader = join(packages, '@expo-google-fonts/newsreader');
const display = (part: string) => join(packages, `@fontsource-variable/newsreader/files/newsreader-${part}-opsz-normal.woff2`);
const sans = (part: string) => join(packages, `@fontsource-variable/source-sans-3/files/source-sans-3-${part}-wght-normal.woff2`);

interface Face {
  name: string;
  source: string;
  axes?: Record<string, number | { min: number; max: number }>;
  /** which of the edition’s characters the face is asked for; left out: all */
  keep?: RegExp;
  /** OpenType features that are kept; left out: kerning and ligatures */
  features?: readonly string[];
  /** only these, where the face is for a few signs */
  only?: string;
}

/** Furniture is small and short: kerning would cost a fifth of the face. Figures in tables stand under each other. */
const furnitureFeatures = ['tnum'];
const displayAxes = { wght: 380, opsz: 48 };
const sansAxes = { wght: { min: 400, max: 600 } };
/** What KaTeX writes for the formulas of a study like this; letters come from the text italic. */
const signs = '()[]{}|/+−=<>≤≥≈×·∑√⁡⁢';
/** What headings are made of. */
const inHeadings = /[\p{L}\d .,:;?!–’“”()§&/-]/u;

const faces: readonly Face[] = [
  { name: 'text', source: join(newsreader, '400Regular/Newsreader_400Regular.ttf') },
  { name: 'text-italic', source: join(newsreader, '400Regular_Italic/Newsreader_400Regular_Italic.ttf') },
  { name: 'display-latin', source: display('latin'), axes: displayAxes, features: ['kern'], keep: inHeadings },
  { name: 'display-vietnamese', source: display('vietnamese'), axes: displayAxes, features: ['kern'] },
  { name: 'sans-latin', source: sans('latin'), axes: sansAxes, features: furnitureFeatures },
  { name: 'sans-vietnamese', source: sans('vietnamese'), axes: sansAxes, features: furnitureFeatures },
  { name: 'math', source: join(packages, '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2'), only: signs },
];

const characters = charactersOf([contentFolder()]);

for (const { name, source, axes, keep, features = ['kern', 'liga'], only } of faces) {
  const cut = await subsetFont(
    readFileSync(source),
    only ?? [...characters].filter((character) => keep?.test(character) ?? true).join(''),
    {
      targetFormat: 'woff2',
      noHinting: true,
      ...(only ? {} : { keepFeatures: features }),
      ...(axes ? { variationAxes: axes } : {}),
    },
  );
  writeFileSync(join('src/fonts', `${name}.woff2`), cut);
  console.log(`${name}: ${(cut.length / 1000).toFixed(1)} kB`);
}
writeFileSync('src/fonts/characters.json', `${JSON.stringify(characters)}\n`);
