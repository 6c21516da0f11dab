// A passage by whatever a reader has of it: an id, an address, a number, a citation of ours, words of it. One that is sure leads there;
// else the nearest are told, with what differs. Of two that are nearly alike none is chosen.

import { idInAddress, idWritten, lastOfRun, titlePageIn } from './addresses.ts';
import { isSingle, knownId, nearIds } from './ids.ts';
import { permalinkOf, type Matter } from './matter.ts';
import { toldByNumber, type Told } from './numbers.ts';
import { quotedIn, type Part, type Quoted } from './quotations.ts';
import { idsByTitle } from './titles.ts';

export type Answer = { leads: string } | { near: readonly Near[] };

/** A passage that may be meant, and what of it is as it was asked. */
export type Near = { id: string } & (
  | { by: 'id' | 'number' | 'title' | 'holder' }
  | { by: 'words'; language: Quoted['language']; exact: boolean; parts: readonly Part[] }
);

export function find(asked: string, matter: Matter): Answer {
  const id = idInAddress(asked, matter) ?? (isSingle(asked) ? knownId(asked, matter) : undefined);
  if (id !== undefined) return leadTo(id, matter, lastOfRun(asked, matter));
  const told = toldByNumber(asked, matter);
  const titled = idsByTitle(asked, matter);
  if (told?.instead && told.others === 0) return { near: [{ id: told.id, by: 'holder' }] };
  if (told && !told.instead && (told.others === 0 || titled.some((one) => isWithin(told.id, one, matter))))
    return leadTo(told.id, matter);
  const quoted = quotedIn(asked, matter);
  const exact = quoted.filter(({ errors }) => errors === 0);
  if (exact.length > 0) return byWords(quoted, told, titled, matter);
  if (told && titled.length === 0 && !told.instead && told.others <= 3) return leadTo(told.id, matter);
  const [only, ...others] = titled;
  if (!told && only !== undefined && others.length === 0) return leadTo(only, matter);
  const titlePage = titled.length === 0 && !told ? titlePageIn(asked, matter) : undefined;
  if (titlePage !== undefined) return { leads: titlePage };
  const written = idWritten(asked) ?? (isSingle(asked) ? asked : '');
  return {
    near: once([
      ...(told ? [{ id: told.id, by: told.instead ? ('holder' as const) : ('number' as const) }] : []),
      ...titled.map((one) => ({ id: one, by: 'title' as const })),
      ...quoted.map(nearByWords),
      ...nearIds(written, matter).map((one) => ({ id: one, by: 'id' as const })),
    ]),
  };
}

/** Words that one passage holds, and none nearly; or that one of several holds, and its number or heading is told. */
function byWords(quoted: readonly Quoted[], told: Told | undefined, titled: readonly string[], matter: Matter): Answer {
  const places = [...(told ? [told.id] : []), ...titled];
  const sure = places.length === 0 ? quoted : quoted.filter(({ id }) => places.some((place) => isWithin(id, place, matter)));
  if (sure.length === 1 && sure[0]) return leadTo(sure[0].id, matter);
  const named = titled.map((id) => ({ id, by: 'title' as const }));
  return { near: once([...quoted.map(nearByWords), ...(told ? [{ id: told.id, by: 'number' as const }] : []), ...named]) };
}

const nearByWords = ({ id, language, errors, parts }: Quoted): Near => ({ id, by: 'words', language, exact: errors === 0, parts });

const leadTo = (id: string, matter: Matter, search = ''): Answer => {
  const leads = permalinkOf(matter, id);
  return leads === undefined ? { near: [] } : { leads: leads + search };
};

/** Whether a unit is the other, or stands in it. */
function isWithin(id: string, holder: string, { units }: Matter): boolean {
  const unit = units.get(id);
  return id === holder || unit?.section === holder || unit?.chapter === holder;
}

const once = (near: readonly Near[]): Near[] => near.filter(({ id }, at) => near.findIndex((other) => other.id === id) === at);
