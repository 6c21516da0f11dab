// The compiled texts, ready to be placed in a page. The only file that asks astro:content.

import { getEntry, render } from 'astro:content';
import type { Language } from '../i18n/languages.ts';

/** @throws where the publication has no such text */
async function compiled(collection: 'chapters' | 'about', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection}/${id} was not found`);
  return (await render(entry)).Content;
}

export const chapterContent = (key: string, language: Language) => compiled('chapters', `${key}/${language}`);

export const aboutContent = (language: Language) => compiled('about', language);

/** Whether Astro knows the chapter: of a new one it learns a moment after it was saved. */
export const isKnown = async (key: string, language: Language): Promise<boolean> =>
  (await getEntry('chapters', `${key}/${language}`)) !== undefined;
