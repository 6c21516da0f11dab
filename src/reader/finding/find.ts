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
  | { by: 'address' | 'number' | 'title' | 'holder' }
  | { by: 'words'; language: Quoted['language']; exact: boolean; parts: readonly Part[] }
);

export function find(asked: string, matter: Matter): Answer {
  const id = idInAddress(asked, matter) ?? (isSingle(asked) ? knownId(asked, matter) : undefined);
  if (id !== undefined) return leadTo(id, matter, lastOfRun(asked, matter));
  const clues = cluesIn(asked, matter);
  const sure = sureByNumber(clues, matter) ?? sureByWords(clues, matter) ?? sureByTitle(clues);
  if (sure !== undefined) return leadTo(sure, matter);
  const titlePage = clues.told || clues.titled.length > 0 ? undefined : titlePageIn(asked, matter);
  return titlePage === undefined ? { near: nearestOf(asked, clues, matter) } : { leads: titlePage };
}

interface Clues {
  told: Told | undefined;
  titled: readonly string[];
  quoted: readonly Quoted[];
}

function cluesIn(asked: string, matter: Matter): Clues {
  const told = toldByNumber(asked, matter);
  const quoted = told && told.others < fewWords ? [] : quotedIn(asked, matter);
  return { told, titled: idsByTitle(asked, matter), quoted };
}

/** So few stand beside a number without saying anything else. */
const fewWords = 4;

/** A number alone, or with the heading that it has. */
function sureByNumber({ told, titled, quoted }: Clues, matter: Matter): string | undefined {
  if (!told || told.instead) return undefined;
  const agrees = titled.some((one) => isWithin(told.id, one, matter));
  return agrees || (titled.length === 0 && quoted.length === 0 && told.others < fewWords) ? told.id : undefined;
}

/** Words that one passage holds, and none nearly; or that one of several holds, and its number or heading is told. */
function sureByWords({ told, titled, quoted }: Clues, matter: Matter): string | undefined {
  if (!quoted.some(isExact)) return undefined;
  const places = [...(told ? [told.id] : []), ...titled];
  const [first, ...others] =
    places.length === 0 ? quoted : quoted.filter(({ id }) => places.some((place) => isWithin(id, place, matter)));
  return others.length === 0 ? first?.id : undefined;
}

/** A heading that only one has. */
const sureByTitle = ({ told, titled, quoted }: Clues): string | undefined =>
  !told && titled.length === 1 && !quoted.some(isExact) ? titled[0] : undefined;

function nearestOf(asked: string, { told, titled, quoted }: Clues, matter: Matter): Near[] {
  const byWords = quoted.map(({ id, language, errors, parts }): Near => ({
    id,
    by: 'words',
    language,
    exact: errors === 0,
    parts,
  }));
  const byNumber: Near[] = told ? [{ id: told.id, by: told.instead ? 'holder' : 'number' }] : [];
  const byTitle = titled.map((id): Near => ({ id, by: 'title' }));
  const byId = nearIds(idWritten(asked) ?? (isSingle(asked) ? asked : ''), matter).map((id): Near => ({ id, by: 'address' }));
  const all = quoted.some(isExact) ? [...byWords, ...byNumber, ...byTitle] : [...byNumber, ...byTitle, ...byWords, ...byId];
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}

const isExact = ({ errors }: Quoted): boolean => errors === 0;

const leadTo = (id: string, matter: Matter, search = ''): Answer => {
  const leads = permalinkOf(matter, id);
  return leads === undefined ? { near: [] } : { leads: leads + search };
};

/** Whether a unit is the other, or stands in it. */
function isWithin(id: string, holder: string, { units }: Matter): boolean {
  const unit = units.get(id);
  return id === holder || unit?.section === holder || unit?.chapter === holder;
}
