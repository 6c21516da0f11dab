// Makes what searching needs, a language at a time: Pagefind's bundle of the words' families, the vocabulary, the passages.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Language } from '../../i18n/languages.ts';
import { fileOf, passagesUrl, searchIndexUrl, vocabularyUrl } from '../../permalinks/urls.ts';
import type { Publication } from '../../publication/model.ts';
import { listed, passageAt, type VocabularyFile } from '../files.ts';
import { keyOf } from '../keys.ts';
import { cardsIn, type Card } from './cards.ts';
import { termsIn } from './terms.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** Pagefind's own interfaces, what marks hits on its pages, and its worker: an index of this size answers before one is started. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b|^fragment\/|^wasm\.unknown/;

/** @param out the built site's folder */
export async function indexSite(publication: Publication, out: string): Promise<void> {
  for (const language of publication.languages) await indexLanguage(publication, language, out);
  await close();
}

async function indexLanguage(publication: Publication, language: Language, out: string): Promise<void> {
  const cards = cardsIn(publication, language);
  const vocabulary = vocabularyOf(cards, publication, language);
  const { index, parts } = await indexWords(vocabulary, language, out);
  const file: VocabularyFile = {
    index,
    families: vocabulary.families.map(({ forms }) => forms.join('|')).join('\n'),
    own: vocabulary.families.filter(({ own }) => own).length,
    variants: publication.searchWords?.variants[language] ?? {},
    terms: termsIn(publication, language),
    parts: parts.join(' '),
    cards: listed(cards.map((card) => card.listed)),
  };
  await write(out, vocabularyUrl(language), file);
  await writePassages(cards, language, out);
}

/** @returns what Pagefind calls the index, and each part */
async function indexWords({ families, indexed }: Vocabulary, language: Language, out: string): Promise<Named> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`the search index for "${language}" could not be made: ${errors.join(', ')}`);
  const keys = (numbers: readonly number[]) => numbers.map((number) => keyOf(number, families.length)).join(' ');
  const added = await Promise.all(
    indexed.map(({ words, together }, at) => {
      // A key of no family keeps a phrase from running on into what is not the text.
      const content = [keys(words), keyOf(families.length, families.length), keys(together)].join(' ');
      return index.addCustomRecord({ url: String(at), content, language });
    }),
  );
  const troubles = added.flatMap((one) => one.errors);
  if (troubles.length > 0) throw new Error(`"${language}" could not be indexed: ${troubles.join(', ')}`);
  const { files } = await index.getFiles();
  const parts = new Map<number, string>();
  let name = '';
  for (const { path, content } of files) {
    const [, part] = /^fragment\/[^_]+_(.+)\.pf_fragment$/.exec(path) ?? [];
    if (part !== undefined) parts.set(partIn(content), part);
    name = /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1] ?? name;
    if (!unused.test(path)) await write(out, `${searchIndexUrl(language)}${path}`, content);
  }
  return { index: name, parts: indexed.map((_, at) => parts.get(at) ?? '') };
}

interface Named {
  index: string;
  parts: string[];
}

/** Whose fragment it is: Pagefind packs its JSON behind a mark. */
const partIn = (content: Uint8Array): number => {
  const text = gunzipSync(content).toString();
  return Number((JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url.replace(/\D/g, ''));
};

async function writePassages(cards: readonly Card[], language: Language, out: string): Promise<void> {
  const sections = cards.filter(({ passage }) => passage.kind === 'section').length;
  const files = Map.groupBy(cards.keys(), (card) => passageAt(card, sections).file);
  for (const [file, some] of files)
    await write(
      out,
      `${passagesUrl(language)}${file}`,
      some.map((card) => cards[card]?.passage),
    );
}

async function write(out: string, url: string, content: object | Uint8Array): Promise<void> {
  const file = join(out, fileOf(url) ?? '');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content instanceof Uint8Array ? content : JSON.stringify(content));
}
