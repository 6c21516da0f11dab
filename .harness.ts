import { build } from 'vite';
import { chromium } from 'playwright-core';
import { serve } from './tests/support/serve.ts';
import { chromiumLaunch } from './tests/support/chromium.ts';
import { queries } from './tests/search/queries.ts';
import { cardAt, cardOf } from './tests/bench/search/cards.ts';
import { measuresOf, mean } from './tests/bench/search/measures.ts';
import { thePublication } from './src/library/publication.ts';
import { cardsIn } from './src/search/build/cards.ts';
import { writeFileSync } from 'node:fs';
const p = thePublication();
if (process.env.INDEX) { const { indexSite } = await import('./src/search/build/index-site.ts'); console.time('index'); await indexSite(p, '/tmp/srch/site'); console.timeEnd('index'); }
await build({ logLevel: 'error', configFile: false, build: { outDir: '/tmp/srch/site', emptyOutDir: false, minify: true, lib: { entry: '.harness-entry.ts', formats: ['es'], fileName: () => 'h.js' } } });
writeFileSync('/tmp/srch/site/index.html', '<html lang="id"><script type="module" src="/h.js"></script></html>');
const cards = Object.fromEntries(p.languages.map(l => [l, cardsIn(p, l)]));
const name = (l: string, card: number) => cardAt(p, cards[l]![card]!.passage.parts[0]!.url);
const s = await serve('/tmp/srch/site', '/');
const b = await chromium.launch(await chromiumLaunch()); const page = await b.newPage(); page.on('pageerror', e => console.log(e.message));
await page.goto(s.origin + '/'); await page.waitForFunction(() => 'ask' in window);
const only = process.argv.slice(2);
if (only.length) { for (const q of only) { const [l, ...w] = q.split(':'); const a = await page.evaluate(([q, l]) => (window as any).ask(q, l), [w.join(':'), l]); console.log(q, JSON.stringify({ ...a, results: undefined }), a.results.length, a.results.slice(0, 9).map((r: any) => `${name(l!, r.card)}(${r.score}${r.lacks.length ? ' -' + r.lacks : ''})`).join(' ')); } }
else {
 const rows: any[] = [];
 for (const q of queries()) {
  const a = await page.evaluate(([q, l]) => (window as any).ask(q, l), [q.query, q.in]);
  const wanted = new Set(q.units.map(u => cardOf(p, u)));
  const found = a.results.map((r: any) => name(q.in, r.card));
  const m = measuresOf(wanted.size === 0 && a.notFound.length ? [] : found, wanted);
  rows.push({ q, m, found, a });
 }
 for (const half of ['tuning', 'test']) for (const k of [...new Set(['all', ...rows.map(r => r.q.kind)])]) {
  const own = rows.filter(r => r.q.half === half && (k === 'all' ? r.q.kind !== 'nothing' : r.q.kind === k));
  console.log(half, k.padEnd(9), own.length, Object.values(mean(own.map(r => r.m))).map((v: any) => v.toFixed(2)).join(' '));
 }
 for (const { q, m, found, a } of rows) if (q.half === 'tuning' && (m['success@1'] < 1 || m['nDCG@5'] < 0.6)) console.log(`${q.in} ${q.kind} ${q.query}: ${m.MRR.toFixed(2)} ${m['nDCG@5'].toFixed(2)} | ${found.slice(0, 6).join(' ')} (${found.length}) ${a.notFound.map((n: any) => n.typed + '→' + n.instead).join()} | want ${q.units.slice(0, 5).join(' ')}`);
}
await b.close(); await s.close();
