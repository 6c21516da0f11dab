// Each page's policy names what the page itself holds. Astro gives every page the hashes of all styles and scripts of the site, which
// weigh more than a screen of text, for no hash can be compressed.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Publication } from '../../publication/model.ts';
import { htmlFiles } from '../building/site-breaches.ts';

export function ownPolicies(_publication: Publication, folder: string): void {
  for (const file of htmlFiles(folder)) writeFileSync(file, withOwnHashes(readFileSync(file, 'utf8')));
}

function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(inline)].map(([, , words = '']) => hashOf(words)));
  return html.replace(/ ('sha256-[^']+')/g, (listed, hash: string) => (own.has(hash) ? listed : ''));
}

/** What runs or styles within the page. */
const inline = /<(script|style)(?:\s[^>]*)?>([^]*?)<\/\1>/g;

const hashOf = (words: string): string => `'sha256-${createHash('sha256').update(words).digest('base64')}'`;
