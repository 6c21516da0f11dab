// What the site hands on that others made, and under which licence. What a publication's own data rest on, it credits itself.

/** By their SPDX names. */
const licences = {
  MIT: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  'BSD-3-Clause': { name: 'BSD-3-Clause', url: 'https://opensource.org/license/bsd-3-clause' },
  'OFL-1.1': { name: 'SIL OFL 1.1', url: 'https://openfontlicense.org/' },
  'CC-BY-SA-3.0': { name: 'CC BY-SA 3.0', url: 'https://creativecommons.org/licenses/by-sa/3.0/' },
} as const;

export interface Credit {
  /** what it is */
  as: 'typefaces' | 'coastlines' | 'citationStyles' | 'programs';
  name: string;
  /** who made it, where its name does not say so */
  by?: string;
  url: string;
  /** without a name: in the public domain */
  licence: { name?: string; url: string };
  /** the text of the licence, with the names of those who hold it: it goes where the thing goes */
  notice?: Notice;
}

export interface Notice {
  /** what the site calls it */
  file: string;
  /** where it is, from the project's root */
  path: string;
}

/** Of the site's own code. */
export const codeLicence: { name: string; url: string; notice: Notice } = {
  ...licences.MIT,
  notice: { file: 'edition-MIT.txt', path: 'LICENSE' },
};

const face = (name: string, by: string, url: string, stem: string): Credit => ({
  as: 'typefaces',
  name,
  by,
  url,
  licence: licences['OFL-1.1'],
  notice: { file: `${stem}-OFL.txt`, path: `src/fonts/${stem}-OFL.txt` },
});

const program = (name: string, by: string, url: string, path: string, licence: keyof typeof licences = 'MIT'): Credit => ({
  as: 'programs',
  name,
  by,
  url,
  licence: licences[licence],
  notice: { file: `${name.toLowerCase()}-${licence}.txt`, path: `node_modules/${path}` },
});

export const credits: readonly Credit[] = [
  face('Newsreader', 'Production Type', 'https://github.com/productiontype/Newsreader', 'newsreader'),
  face('Source Sans 3', 'Adobe', 'https://github.com/adobe-fonts/source-sans', 'source-sans-3'),
  face('STIX Two Math', 'STI Pub', 'https://github.com/stipub/stixfonts', 'stix-two-math'),
  {
    as: 'coastlines',
    name: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
    licence: { url: 'https://www.naturalearthdata.com/about/terms-of-use/' },
  },
  {
    as: 'citationStyles',
    name: 'Citation Style Language',
    url: 'https://citationstyles.org/',
    licence: licences['CC-BY-SA-3.0'],
  },
  program('Pagefind', 'CloudCannon', 'https://pagefind.app/', 'pagefind/LICENSE/LICENSE'),
  program(
    'approx-string-match',
    'Robert Knight',
    'https://github.com/robertknight/approx-string-match-js',
    'approx-string-match/LICENSE',
  ),
  program('diff', 'Kevin Decker', 'https://github.com/kpdecker/jsdiff', 'diff/LICENSE', 'BSD-3-Clause'),
  program(
    'fastest-levenshtein',
    'Kasper Unn Weihe',
    'https://github.com/ka-weihe/fastest-levenshtein',
    'fastest-levenshtein/LICENSE.md',
  ),
];

export const notices: readonly Notice[] = [codeLicence.notice, ...credits.flatMap(({ notice }) => notice ?? [])];
