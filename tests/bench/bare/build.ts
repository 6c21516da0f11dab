// Builds the bare site of the content folder in CONTENT into OUT_DIR, and indexes what was built: one index a language, as Pagefind
// makes of itself by each page's lang.

import { join, resolve } from 'node:path';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';

const out = resolve(process.env.OUT_DIR ?? '.build/bench/bare');

await build({ root: import.meta.dirname, outDir: out, logLevel: 'error' });
const { index, errors } = await createIndex();
if (!index) throw new Error(`the search index could not be made: ${errors.join(', ')}`);
const added = await index.addDirectory({ path: out });
const written = await index.writeFiles({ outputPath: join(out, 'pagefind') });
const troubles = [...added.errors, ...written.errors];
if (troubles.length > 0) throw new Error(`the site could not be indexed: ${troubles.join(', ')}`);
await close();
