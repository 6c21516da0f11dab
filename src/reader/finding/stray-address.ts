// The page that an address meant which leads to none.

import { distance } from 'fastest-levenshtein';
import type { Near } from './find.ts';
import { asId, knownId, leniently, nearIds } from './ids.ts';
import type { Matter } from './matter.ts';
import { languages } from '../../i18n/languages.ts';

export type Meant = { leads: string } | { near: readonly Near[]; pages: readonly string[] };

/**
 * @param path as the browser has it
 * @param pages the addresses of all other pages
 */
export function pageMeant(path: string, pages: readonly string[], { file, ...matter }: Matter): Meant {
  const written = partsOf(path);
  const known = new Map([...pages, ...addressesOf(file)].map((address) => [partsOf(address).join('/'), address]));
  const leads = known.get(written.join('/'));
  if (leads !== undefined) return { leads };
  const own = { file, ...matter };
  const last = written.at(-1) ?? '';
  const whole = written.flatMap((part) => knownId(part, own) ?? []).reverse();
  return {
    near: [...new Set([...whole, ...nearIds(last, own)])].map((id) => ({ id, by: 'address' })),
    pages: pages.filter((address) => distance(partsOf(address).at(-1) ?? '', last) <= Math.floor(last.length / 4)),
  };
}

/** "/P/Harbour.html" is p, harbour. */
const partsOf = (path: string): string[] =>
  leniently(path)
    .split(/[/\\]+/)
    .map((part) => asId(part.replace(/(?:^index)?\.html?$/i, '')))
    .filter(Boolean);

const addressesOf = ({ units, gone }: Matter['file']): string[] =>
  [
    ...units.flatMap((unit) => [
      unit.permalink,
      ...(unit.kind === 'chapter' ? languages.map((language) => unit.in[language].url) : []),
    ]),
    ...gone.map(({ permalink }) => permalink),
  ].map((address) => new URL(address).pathname);
