// A new chapter: its folder, a text in every language, and its key in the order of the chapters.

import { isSeq, parseDocument } from 'yaml';
import { toWrite } from '../../publication/words/to-write.ts';
import { checkKey, unitWith, type Content } from './content.ts';
import { Refusal } from './refusal.ts';
import { sectionText } from './section.ts';

const usage = 'Type: npm run new -- chapter harbour-law';

export function newChapter(content: Content, [given]: readonly string[]): string[] {
  const key = checkKey(given, usage, unitWith(content));
  const files = content.publication.languages.map((language) => `chapters/${key}/${language}.mdx`);
  const standing = files.find(content.has);
  if (standing) throw new Refusal(`${standing} stands there already: add "${key}" to chapters in publication.yaml.`);
  const listed = withChapter(content.read('publication.yaml'), key);
  for (const file of files) content.write(file, chapterText(key));
  content.write('publication.yaml', listed);
  return [...files, 'publication.yaml (the chapter comes last; move its line to another place if it belongs there)'];
}

const chapterText = (key: string): string => `---
title: ${toWrite('the title of the chapter')}
slug: ${key}
summary: ${toWrite('one sentence for the contents and the head of the chapter')}
---

${sectionText(`${key}-opening`)}`;

/** The same text with one more chapter in its list. */
export function withChapter(yaml: string, key: string): string {
  const chapters = parseDocument(yaml).get('chapters');
  const last = isSeq(chapters) ? chapters.items.at(-1) : undefined;
  const [start, end] = (last as { range?: [number, number, number] } | undefined)?.range ?? [];
  if (!isSeq(chapters) || start === undefined || end === undefined)
    throw new Refusal(`Add "${key}" to chapters in publication.yaml yourself: no list stands there.`);
  const line = yaml.slice(yaml.lastIndexOf('\n', start) + 1, start);
  const added = chapters.flow ? `, ${key}` : `\n${line}${key}`;
  return yaml.slice(0, end) + added + yaml.slice(end);
}
