// A new entry at the end of a data file: a term of the glossary, a statement of evidence.

import { parse, stringify } from 'yaml';
import type { Language } from '../../i18n/languages.ts';
import { toWrite } from '../../publication/words/to-write.ts';
import { schemaHead } from '../schemas/head.ts';
import { checkKey, type Content } from './content.ts';
import { Refusal } from './refusal.ts';

const termUsage =
  'Type: npm run new -- term catch-share "bagi hasil" "catch share" (a key, and the term in each language, the original first)';

export function newTerm(content: Content, [given, ...names]: readonly string[]): string[] {
  const { languages } = content.publication;
  const standing = keysOf(content, 'glossary.yaml', 'index.yaml');
  const key = checkKey(given, termUsage, (one) => (standing.has(one) ? 'a term or a name' : undefined));
  if (names.length > 0 && names.length !== languages.length)
    throw new Refusal(`${names.length} ${names.length === 1 ? 'name' : 'names'} for ${languages.length} languages. ${termUsage}`);
  append(content, 'glossary.yaml', key, {
    name: perLanguage(languages, (_language, index) => names[index] ?? toWrite('the term as the text writes it')),
    definition: perLanguage(languages, () => toWrite('what it means in one or two sentences')),
  });
  return ['glossary.yaml (at its end; the text must use the term in every language)'];
}

const evidenceUsage = 'Type: npm run new -- evidence coop-99 writer2020 (a key, and the work it was read in)';

export function newEvidence(content: Content, [given, source]: readonly string[]): string[] {
  const { languages } = content.publication;
  const standing = keysOf(content, 'evidence.yaml');
  const key = checkKey(given, evidenceUsage, (one) => (standing.has(one) ? 'a key of evidence' : undefined));
  const works = worksOf(content);
  const work = works.find(({ id }) => id === source);
  if (!work)
    throw new Refusal(
      `${source === undefined ? 'No work is named' : `"${source}" is no work in references.json`}. ${evidenceUsage}`,
    );
  append(content, 'evidence.yaml', key, {
    statement: perLanguage(languages, () => toWrite('the statement in one or two sentences')),
    source: work.id,
    seen: work.custom?.seen ?? 'excerpt',
    confidence: 'medium',
  });
  return ['evidence.yaml (at its end; set seen and confidence, and cite it in a chapter)'];
}

const perLanguage = (languages: readonly Language[], words: (language: Language, index: number) => string) =>
  Object.fromEntries(languages.map((language, index) => [language, words(language, index)]));

function keysOf(content: Content, ...files: readonly string[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => Object.keys((parsed(content, file) as object | null) ?? {})));
}

/** @throws Refusal where the file cannot be read: a new entry would hide what is wrong */
function parsed(content: Content, file: string): unknown {
  try {
    return parse(content.read(file));
  } catch {
    throw new Refusal(`Mend ${file} first: \`npm run check:content\` says where.`);
  }
}

interface Work {
  id: string;
  custom?: { seen?: string };
}

const worksOf = (content: Content): Work[] => (parsed(content, 'references.json') as Work[] | null) ?? [];

function append(content: Content, file: string, key: string, entry: object): void {
  const before = content.read(file).trimEnd() || schemaHead(file);
  content.write(file, `${before}\n\n${stringify({ [key]: entry }, { lineWidth: 0 })}`);
}
