// A new section at the end of a chapter, in every language.

import { toWrite } from '../../publication/words/to-write.ts';
import { checkKey, unitWith, type Content } from './content.ts';
import { Refusal } from './refusal.ts';

const usage = 'Type: npm run new -- section harbour second-visit (a chapter, and an id for the section)';

export function newSection(content: Content, [chapter, given]: readonly string[]): string[] {
  const { chapters, languages } = content.publication;
  if (chapter === undefined) throw new Refusal(usage);
  if (!chapters.includes(chapter)) throw new Refusal(`"${chapter}" is no chapter: there are ${chapters.join(', ')}. ${usage}`);
  const id = checkKey(given, usage, unitWith(content));
  const files = languages.map((language) => `chapters/${chapter}/${language}.mdx`);
  for (const file of files) content.write(file, `${content.read(file).trimEnd()}\n\n${sectionText(id)}`);
  return files.map((file) => `${file} (at its end; move it where it belongs, in every language alike)`);
}

export const sectionText = (id: string): string => `## ${toWrite('the heading')} {/* #${id} */}

{/* #${id}-1 */}
${toWrite('the first paragraph')} [@edition].
`;
