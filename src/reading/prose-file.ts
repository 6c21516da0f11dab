// A text of the content: its front matter and the tree of its MDX, with what is wrong in them. The tree that is checked here is the one
// that is compiled; Astro is given no other.

import type { Nodes, Root } from 'mdast';
import { basename } from 'node:path';
import { isLanguage, type Language } from '../i18n/languages.ts';
import { inFile, type Breach, type BreachWithin } from '../publication/breach.ts';
import { keptByText } from './kept.ts';
import { attributesOf, deepLine, isParent, lineOf, parseMdx } from './mdx-tree.ts';
import { mdxBreach } from './plain/mdx-words.ts';
import { tooDeep } from './plain/slips.ts';
import { readTextFile, unseenCode } from './text-file.ts';

export interface ProseFile {
  file: string;
  language: Language;
  /** YAML, on the lines where it stands in the file; undefined where there is none */
  frontmatter: string | undefined;
  /** undefined where it cannot be read */
  tree: Root | undefined;
  breaches: Breach[];
}

export function readProseFile(file: string): ProseFile {
  const { text, breaches } = readTextFile(file);
  return text === undefined ? { ...unreadIn(file), breaches } : parsed(file, text);
}

const unreadIn = (file: string) => ({ file, language: languageOf(file), frontmatter: undefined, tree: undefined });

const parsed = keptByText((file, text): ProseFile => {
  const unread = unreadIn(file);
  const lines = text.split('\n').map((line) => line.trimEnd());
  const end = lines.indexOf('---', 1);
  if (lines[0] === '---' && end === -1) return { ...unread, breaches: inFile(file, [openHead]) };
  const frontmatter = lines[0] === '---' ? ['', ...lines.slice(1, end)].join('\n') : undefined;
  try {
    const tree = parseMdx(text);
    const deep = deepLine(tree);
    if (deep === undefined) {
      const breaches = inFile(file, unseenIn(tree));
      return { ...unread, frontmatter, tree: breaches.length === 0 ? tree : undefined, breaches };
    }
    return { ...unread, frontmatter, breaches: inFile(file, [{ line: deep, thing: tooDeep.thing, repair: tooDeep.repair }]) };
  } catch (error) {
    return { ...unread, frontmatter, breaches: inFile(file, [mdxBreach(error, text)]) };
  }
});

/** Words and attributes in which a code (&#8203;) stands for what cannot be seen. */
function unseenIn(node: Nodes): BreachWithin[] {
  const words = [...('value' in node ? [node.value] : []), ...attributesOf(node).map(({ value }) => value ?? '')];
  const [breach] = words.flatMap((some) => unseenCode(some) ?? []);
  return [...(breach ? [{ line: lineOf(node), ...breach }] : []), ...(isParent(node) ? node.children.flatMap(unseenIn) : [])];
}

const openHead = {
  line: 1,
  thing: 'the head of the chapter is not closed',
  repair: 'write --- on a line of its own under its last field',
};

/** @throws for a file that is not named by a language: no such file is asked for */
function languageOf(file: string): Language {
  const name = basename(file, '.mdx');
  if (!isLanguage(name)) throw new Error(`${file} is not named by a language`);
  return name;
}
