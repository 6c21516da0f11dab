// The unit that an address leads to, wherever the site stands or stood: alone or in a citation, with what was pasted around it.

import { isLanguage } from '../../i18n/languages.ts';
import { asId, knownId, leniently } from './ids.ts';
import { withoutLanguage, type Matter } from './matter.ts';
import { placeMeant } from './place-meant.ts';

/** What an address may go on with; the rest was pasted behind it. */
const part = String.raw`[^\s/?#<>()[\]{}"“”„‘’«»,;]+`;

const permalinks = new RegExp(`/p/(${part})`, 'i');
const run = new RegExp(`/p/${part}/?\\?to=(${part})`, 'i');
const sideBySide = new RegExp(`/parallel/(${part})/?(?:#(${part}))?`, 'i');
const records = new RegExp(`/cite/(${part})\\.(?:bib|ris|json)`, 'i');
const chapters = new RegExp(`/([a-z]{2,3})/(${part})/?(?:#(${part}))?`, 'gi');

/** undefined where no address of the edition is in it, or none that it has */
export function idInAddress(asked: string, matter: Matter): string | undefined {
  const id = idIn(asked, matter);
  // A line may have been broken in an address.
  const joined = /\/\S*[\w-]\s+\S/.test(asked) ? idIn(asked.replace(/\s+/g, ''), matter) : undefined;
  return joined !== undefined && (id === undefined || joined.startsWith(`${id}-`)) ? joined : id;
}

function idIn(asked: string, matter: Matter): string | undefined {
  const [, permalink] = permalinks.exec(asked) ?? [];
  if (permalink !== undefined) return knownId(permalink, matter);
  const [, record] = records.exec(asked) ?? [];
  if (record !== undefined) return knownId(withoutLanguage(record), matter);
  const [, beside, row] = sideBySide.exec(asked) ?? [];
  if (beside !== undefined) return placeIn(knownId(beside, matter), row, matter);
  for (const [, language = '', slug = '', place] of asked.matchAll(chapters)) {
    const tag = language.toLowerCase();
    const chapter = isLanguage(tag) ? chapterAt(tag, slug, matter) : undefined;
    if (chapter !== undefined) return placeIn(chapter, place, matter);
  }
  return undefined;
}

/** "?to=harbour-4" of a run of blocks; '' where none is known. */
export function lastOfRun(asked: string, matter: Matter): string {
  const [, to = ''] = run.exec(asked) ?? [];
  const id = knownId(to, matter);
  return id === undefined ? '' : `?to=${id}`;
}

/** What stands in the place of an id in a permalink, be it known or not. */
export const idWritten = (asked: string): string | undefined => permalinks.exec(asked)?.[1];

const placeIn = (chapter: string | undefined, place: string | undefined, matter: Matter): string | undefined =>
  (place === undefined ? undefined : placeMeant(place, chapter, matter)) ?? chapter;

function chapterAt(language: keyof Matter['file']['in'], slug: string, { file }: Matter): string | undefined {
  const isAt = (url: string) => lastPart(url) === asId(slug);
  return file.units.find(
    ({ kind, in: { [language]: unit } }) => kind === 'chapter' && [unit.url, ...(unit.formerUrls ?? [])].some(isAt),
  )?.id;
}

const lastPart = (url: string): string => asId(new URL(url).pathname.replace(/^.*\/(?=[^/]+\/?$)/, ''));

/** The language of the publication's title page that an address leads to. */
export function titlePageIn(asked: string, { file }: Matter) {
  const [address = ''] = /https?:\/\/\S+/.exec(leniently(asked)) ?? [];
  const parts = address
    .replace(/[^\w/]+$/, '')
    .split('/')
    .filter(Boolean);
  const tag = parts.at(-1)?.toLowerCase() ?? '';
  return isLanguage(tag) ? file.in[tag].url : undefined;
}
