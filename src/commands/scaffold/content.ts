// The content that something new is written into: what stands in it already, and how its files are changed.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatBreach } from '../../publication/breach.ts';
import { isReserved } from '../../publication/page-ids.ts';
import { publicationSchema, word, type PublicationData } from '../../publication/schema.ts';
import { readDataFile } from '../../reading/data-file.ts';
import { idsMentioned } from '../../reading/ids/give-ids.ts';
import { asRead } from '../../reading/text-file.ts';
import { Refusal } from './refusal.ts';

export interface Content {
  folder: string;
  publication: PublicationData;
  /** lines end with \n; empty where there is no such file @param name from the folder */
  read: (name: string) => string;
  /** keeps the line ends that a file has */
  write: (name: string, text: string) => void;
  has: (name: string) => boolean;
}

export function contentOf(folder: string): Content {
  const { value: publication, breaches } = readDataFile(join(folder, 'publication.yaml'), publicationSchema);
  if (!publication) throw new Refusal(['Mend publication.yaml first.', ...breaches.map(formatBreach)].join('\n'));
  const has = (name: string) => existsSync(join(folder, name));
  const asItIs = (name: string) => (has(name) ? readFileSync(join(folder, name), 'utf8') : '');
  return {
    folder,
    publication,
    has,
    read: (name) => asRead(asItIs(name)),
    write: (name, text) => {
      const file = join(folder, name);
      const written = asItIs(name).includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, written);
    },
  };
}

/** @param taken what else has the key, as an author calls it: "a chapter" */
export function checkKey(key: string | undefined, usage: string, taken: (key: string) => string | undefined): string {
  if (key === undefined) throw new Refusal(usage);
  if (!word.test(key)) throw new Refusal(`"${key}" is no key: use small letters, digits and hyphens, a letter first. ${usage}`);
  if (isReserved(key)) throw new Refusal(`"${key}" is reserved for the edition's own pages: choose another.`);
  const by = taken(key);
  if (by) throw new Refusal(`"${key}" is ${by} already: choose another.`);
  return key;
}

/** Chapters, sections and blocks have their ids in common. */
export function unitWith({ publication, folder }: Content): (id: string) => string | undefined {
  const root = join(folder, 'chapters');
  const files = existsSync(root)
    ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'))
    : [];
  const ids = new Set(files.flatMap((name) => idsMentioned(readFileSync(join(root, name), 'utf8'))));
  return (id) => (publication.chapters.includes(id) ? 'a chapter' : ids.has(id) ? 'an id in the chapters' : undefined);
}
