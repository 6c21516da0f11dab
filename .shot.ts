import { chromium } from 'playwright-core';
import { serve } from './tests/support/serve.ts';
import { chromiumLaunch } from './tests/support/chromium.ts';
const s = await serve('dist', '/');
const b = await chromium.launch(await chromiumLaunch());
const jobs = JSON.parse(process.argv[2]!) as { path: string; width: number; scheme?: 'light' | 'dark'; do?: string; name: string; full?: boolean }[];
for (const j of jobs) {
  const c = await b.newContext({ viewport: { width: j.width, height: 900 }, colorScheme: j.scheme ?? 'light' });
  const p = await c.newPage();
  p.on('console', (m) => console.log(j.name, m.type(), m.text())); p.on('pageerror', (e) => console.log(j.name, 'ERR', e.message));
  await p.goto(s.origin + j.path);
  if (j.do) await (new Function('p', `return (async () => { ${j.do} })()`))(p).catch((e: Error) => console.log(j.name, e.message));
  await p.waitForTimeout(500);
  await p.screenshot({ path: `/tmp/srch/${j.name}.png`, fullPage: j.full ?? false });
  await c.close();
}
await b.close(); await s.close();
