// Works from a file of another program, as CSL-JSON has them.

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** @param text BibTeX, RIS or CSL-JSON @throws where it is none of these, or breaks off */
export const readWorks = (text: string): ReadWork[] => plugins.input.chain(text, { generateGraph: false }).map(asWritten);

/** With the fields that a style prints, names of bodies as names of bodies, and a language by its tag. */
function asWritten(work: object): ReadWork {
  const fields = Object.entries(work).filter(([field]) => !ofPrograms.has(field));
  const { language, ...rest } = Object.fromEntries(fields.map(([field, value]) => [field, tidy(value)])) as ReadWork;
  const tag = typeof language === 'string' ? tagOf(language) : undefined;
  return { ...rest, ...(tag === undefined ? {} : { language: tag }) };
}

/** What a program notes for itself, and what no list of references prints. */
const ofPrograms = new Set(['_graph', 'abstract', 'citation-key', 'custom', 'keyword', 'note', 'source']);

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value === 'string') return value.replace(/<\/?(?:i|b|su[bp]|sc|span)\b[^>]*>/g, '').trim();
  if (typeof value !== 'object' || value === null) return value;
  const { family, given, ...rest } = value as Record<string, unknown>;
  if (family !== undefined && given === undefined) return { ...rest, literal: tidy(family) };
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'date-parts' ? numbers(inner) : tidy(inner)]),
  );
}

/** Some programs write the parts of a day as words. */
const numbers = (parts: unknown): unknown =>
  Array.isArray(parts) ? parts.map(numbers) : typeof parts === 'string' && /^\d+$/.test(parts) ? Number(parts) : parts;

/** "english" → "en"; a tag stays as it is. */
function tagOf(language: string): string | undefined {
  const named = language.trim().toLowerCase();
  if (/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(language.trim())) return language.trim();
  return twoLetters.find((tag) => names.of(tag)?.toLowerCase() === named);
}

const names = new Intl.DisplayNames('en', { type: 'language' });
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const twoLetters = letters.flatMap((one) => letters.map((two) => one + two));

/** Whatever its program wrote; the schema of references says what may stand. */
export type ReadWork = { id?: unknown; author?: unknown; issued?: unknown; title?: unknown } & Record<string, unknown>;
