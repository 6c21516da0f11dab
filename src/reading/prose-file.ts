// A text of the content: its front matter and the tree of its MDX, with what is wrong in them. The tree that is checked here is the one
// that is compiled; Astro is given no other.

import type { Root } from 'mdast';
import { basename } from 'node:path';
import { isLanguage, type Language } from '../i18n/languages.ts';
import type { Breach } from '../publication/breach.ts';
import { parseMdx } from './mdx-tree.ts';
import { readTextFile } from './text-file.ts';

export interface ProseFile {
  file: string;
  language: Language;
  /** YAML, on the lines where it stands in the file; undefined where the file is no text */
  frontmatter: string | undefined;
  /** undefined where it cannot be read */
  tree: Root | undefined;
  breaches: Breach[];
}

export function readProseFile(file: string): ProseFile {
  const { text, breaches } = readTextFile(file);
  const own = { file, language: languageOf(file) };
  if (text === undefined) return { ...own, frontmatter: undefined, tree: undefined, breaches };
  const frontmatter = frontmatterOf(text);
  try {
    return { ...own, frontmatter, tree: parseMdx(text), breaches: [] };
  } catch (error) {
    return { ...own, frontmatter, tree: undefined, breaches: [syntaxBreach(file, error)] };
  }
}

/** What the parser said of MDX that cannot be read. */
export function syntaxBreach(file: string, error: unknown): Breach {
  const { reason = String(error), line } = error as { reason?: string; line?: number };
  return { file, line, thing: `this is not valid MDX: ${reason}`, repair: syntaxRepair(reason) };
}

/** @throws for a file that is not named by a language: no such file is asked for */
function languageOf(file: string): Language {
  const name = basename(file, '.mdx');
  if (!isLanguage(name)) throw new Error(`${file} is not named by a language`);
  return name;
}

const frontmatterOf = (text: string): string => `\n${/^---[ \t]*\n([^]*?)\n---[ \t]*(?:\n|$)/.exec(text)?.[1] ?? ''}`;

const syntaxRepair = (reason: string): string =>
  /before name|!/.test(reason)
    ? 'write a lone < as "less than" or \\<, and no HTML comments'
    : 'mend the line; a lone { is written \\{';
