// The life of a publication: edit after edit, each published. What was ever published is remembered here as well, apart from the ledger.

import { languages } from '../../../src/i18n/languages.ts';
import { becameOf, retiredEntries } from '../../../src/publication/ledger/became.ts';
import { formerPlaces, formerSlugs, onceIn } from '../../../src/publication/ledger/former.ts';
import { presentUnits } from '../../../src/publication/ledger/present.ts';
import { recorded, withKindOf, withRetired } from '../../../src/publication/ledger/record.ts';
import { emptyLedger, type Ledger } from '../../../src/publication/ledger/schema.ts';
import type { Publication } from '../../../src/publication/model.ts';
import { promises } from '../../../src/rules/ledger/promises.ts';
import { edits, firstChapters, type Author, type EditName, type Told } from './edits.ts';
import { publicationOf, type Outline } from './outline.ts';

export interface RandomEdit {
  edit: EditName;
  /** numbers that things are picked by */
  picks: readonly number[];
  /** the author first forgets to say what became of what is gone */
  careless: boolean;
}

export interface Life {
  outline: Outline;
  ledger: Ledger;
  /** every id ever published, with the id that it must lead to now; undefined for an honest notice */
  expected: Map<string, string | undefined>;
  /** every address of a chapter ever published, as "id/slug", with the places it had */
  addresses: Map<string, Set<string>>;
  /** losses that the check let through */
  letThrough: string[];
  /** losses that were tried */
  losses: number;
}

const nowhere = { evidence, references: evidence, publication: evidence, glossary: evidence, index: evidence, ledger: evidence };
function evidence(): undefined {
  return undefined;
}

const broken = (publication: Publication): string[] => promises(publication, nowhere).map(({ thing }) => thing);

export function born(): Life {
  const life: Life = {
    ...{ outline: { release: '0.0.1', chapters: [] }, ledger: emptyLedger, expected: new Map<string, string>() },
    ...{ addresses: new Map<string, Set<string>>(), letThrough: [], losses: 0 },
  };
  life.outline.chapters = firstChapters(authorOf(life, []));
  publish(life);
  return life;
}

export function live(life: Life, { edit, picks, careless }: RandomEdit, release: number): void {
  const before = structuredClone(life.outline);
  const told = edits[edit](authorOf(life, picks));
  life.outline.release = `0.${release}.0`;
  if (told && careless) {
    life.losses++;
    const found = broken(publicationOf(life.outline, life.ledger));
    if (!found.some((thing) => thing.includes(`"${told.id}"`) && !thing.includes('not recorded')))
      life.letThrough.push(`${edit}: ${told.id}`);
    // Told so, they bring it back, or say what became of it.
    if ((picks[0] ?? 0) % 2 === 0) {
      life.outline = before;
      return;
    }
  }
  if (told) say(life, told);
  publish(life);
}

function say(life: Life, { id, gone, changed }: Told): void {
  const publication = publicationOf(life.outline, life.ledger);
  if (changed) life.ledger = withKindOf(publication, id);
  if (!gone) return;
  const { successor, within } = gone;
  const reason = { id: 'Alasan.', en: 'A reason.' };
  life.ledger = withRetired(publication, id, successor === undefined ? { reason } : { successor });
  for (const [known, leads] of life.expected)
    if (leads !== undefined && [id, ...within].includes(leads)) life.expected.set(known, successor);
}

function publish(life: Life): void {
  life.ledger = recorded(publicationOf(life.outline, life.ledger));
  const publication = publicationOf(life.outline, life.ledger);
  for (const id of presentUnits(publication).keys()) life.expected.set(id, id);
  for (const { key, slugs, sections } of life.outline.chapters)
    for (const language of languages) {
      const address = `${language}/${slugs[language]}`;
      const places = life.addresses.get(address) ?? new Set();
      for (const { id, blocks } of sections) for (const place of [id, ...blocks.map((block) => block.id)]) places.add(place);
      life.addresses.set(address, places);
      if (!life.expected.has(key)) throw new Error(key);
    }
}

/** What was published and is lost: nothing, if all is well. */
export function lostIn({ outline, ledger, expected, addresses }: Life): string[] {
  const publication = publicationOf(outline, ledger);
  const present = presentUnits(publication);
  const pages = new Set([...present.keys(), ...retiredEntries(publication).map(({ id }) => id)]);
  const permalinks = [...expected].filter(([id, leads]) => !pages.has(id) || becameOf(publication, id)?.unit?.id !== leads);
  const placesAt = placesByAddress(publication);
  const places = [...addresses].flatMap(([address, once]) =>
    [...once].filter((place) => !placesAt.get(address)?.has(place)).map((place) => `${address}/#${place}`),
  );
  return [...broken(publication), ...permalinks.map(([id]) => `/p/${id}/`), ...places];
}

/** The places that each chapter's page has, at its own address and its former ones. */
function placesByAddress(publication: Publication): Map<string, ReadonlySet<string>> {
  const current = publication.texts.flatMap(({ key, in: texts }) => {
    const { landing, departed } = formerPlaces(publication, key);
    const former = [...[...landing.values()].flat(), ...departed.map(({ entry }) => entry.id)];
    return languages.map((language) => {
      const own = texts[language].sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
      return [`${language}/${texts[language].slug}`, new Set([...own, ...former])] as const;
    });
  });
  const former = formerSlugs(publication).map(
    ({ language, slug, chapter }) => [`${language}/${slug}`, new Set(onceIn(publication, chapter).map(({ id }) => id))] as const,
  );
  return new Map([...former, ...current]);
}

function authorOf({ outline, expected }: Pick<Life, 'outline' | 'expected'>, picks: readonly number[]): Author {
  let at = 0;
  return {
    outline,
    taken: new Set(expected.keys()),
    pick: (from) => from[(picks[at++ % picks.length] ?? 0) % from.length],
    word: () => `w${++words}`,
  };
}

let words = 0;
