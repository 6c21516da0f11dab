// Works of a file of another program, added to the bibliography.

import { existsSync, readFileSync } from 'node:fs';
import { readWorks, type ReadWork } from '../../citation/records/read-works.ts';
import { seenLevels } from '../../publication/evidence-schema.ts';
import { sourceKinds } from '../../publication/schema.ts';
import type { Content } from './content.ts';
import { Refusal } from './refusal.ts';

const usage = `Type: npm run new -- reference found.bib excerpt academic
  the file: one or more works in BibTeX, RIS or CSL-JSON
  what you saw of them: ${seenLevels.join(', ')}
  what kind of source they are: ${sourceKinds.join(', ')}`;

export function newWorks(content: Content, [file, seen, kind]: readonly string[]): string[] {
  if (file === undefined) throw new Refusal(usage);
  if (!isOneOf(seenLevels, seen)) throw new Refusal(`${unfit(seen, 'what you saw of it')}. ${usage}`);
  if (!isOneOf(sourceKinds, kind)) throw new Refusal(`${unfit(kind, 'what kind of source it is')}. ${usage}`);
  const works = worksIn(file);
  const listed = standing(content);
  const taken = new Set(listed.map(({ id }) => String(id)));
  const again = works.flatMap((work) => {
    const same = listed.find((other) => isSame(other, work));
    return same ? [{ work, told: `“${String(work.title)}” stands there already: cite it as [@${String(same.id)}]` }] : [];
  });
  const isNew = (work: ReadWork): boolean => !again.some((one) => one.work === work);
  if (!works.some(isNew)) throw new Refusal(`${again.map(({ told }) => told).join('\n')}\nNothing was added.`);
  const added = works.filter(isNew).map((work): ReadWork => {
    const id = freeKey(work, taken);
    taken.add(id);
    // What one reads first comes first.
    const first = { id, type: work.type, author: work.author, title: work.title };
    return { ...first, ...work, id, custom: { seen, kind } };
  });
  content.write('references.json', withWorks(content.read('references.json') || '[]', added));
  return [
    ...added.map(
      ({ id, title }) =>
        `references.json: ${String(id)}, “${String(title)}” (cite it with [@${String(id)}], or let evidence rest on it)`,
    ),
    ...again.map(({ told }) => `references.json, where ${told}`),
  ];
}

const unfit = (given: string | undefined, what: string): string =>
  given === undefined ? `It is not said ${what}` : `"${given}" does not say ${what}`;

const isOneOf = <T extends string>(words: readonly T[], word: string | undefined): word is T => words.some((one) => one === word);

function worksIn(file: string): ReadWork[] {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}. ${usage}`);
  const unread = `${file} can be read neither as BibTeX nor as RIS nor as CSL-JSON`;
  try {
    const works = readWorks(readFileSync(file, 'utf8'));
    if (works.length > 0) return works;
  } catch (error) {
    const [, why = '', line = ''] = /^(expected .*) at line (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new Refusal(why ? `${unread}: line ${line}, ${why}.` : `${unread}.`);
  }
  throw new Refusal(`${unread}: it holds no work.`);
}

function standing(content: Content): ReadWork[] {
  try {
    return JSON.parse(content.read('references.json') || '[]') as ReadWork[];
  } catch {
    throw new Refusal('Mend references.json first: `npm run check:content` says where.');
  }
}

const isSame = (one: ReadWork, two: ReadWork): boolean =>
  ['DOI', 'URL', 'ISBN'].some((field) => one[field] !== undefined && one[field] === two[field]);

/** The key its program gave it, in the form of ours; else the first author and the year. */
function freeKey(work: ReadWork, taken: ReadonlySet<string>): string {
  const [author] = (work.author as { family?: string; literal?: string }[] | undefined) ?? [];
  const { 'date-parts': [[year] = []] = [] } = (work.issued as { 'date-parts'?: number[][] } | undefined) ?? {};
  const made = plain(`${author?.family ?? author?.literal ?? ''}${year ?? '_nd'}`);
  const key = [plain(String(work.id ?? '')), made].find((one) => /^[a-z]/.test(one) && !/^temp_id/.test(one)) ?? 'work';
  for (const letter of ['', ...'abcdefghijklmnopqrstuvwxyz']) if (!taken.has(key + letter)) return key + letter;
  throw new Refusal(`There are too many works with the key "${key}": give it another in its file.`);
}

const plain = (key: string): string =>
  key
    .normalize('NFD')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\w-]/g, '');

/** The same list with more at its end, each line as it was. */
export function withWorks(json: string, works: readonly ReadWork[]): string {
  const end = json.lastIndexOf(']');
  const before = json.slice(0, end).trimEnd();
  const written = works.map((work) => JSON.stringify(work, null, 2).replace(/^/gm, '  ')).join(',\n');
  return `${before}${before.endsWith('[') ? '' : ','}\n${written}\n]\n`;
}
