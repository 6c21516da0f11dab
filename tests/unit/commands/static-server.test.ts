import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../support/serve.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'served-')), 'site');
const files = ['index.html', '404.html', 'en/index.html', 'en/index/index.html', 'p/x-1/index.html', 'units.json', '../secret.txt'];
let served: Served;

beforeAll(async () => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  served = await serve(folder, '/study/');
});
afterAll(() => served.close());

/** Asked as it is written: fetch would tidy the path. */
const answerTo = (path: string) =>
  new Promise<[status: number | undefined, told: string]>((resolve, reject) => {
    request(served.origin, { path }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve([response.statusCode, response.headers.location ?? body]));
    })
      .on('error', reject)
      .end();
  });

describe('npm start answers as plain hosts do', () => {
  it.each<[path: string, status: number, told: string]>([
    ['/study/', 200, 'index.html'],
    ['/study/en/', 200, 'en/index.html'],
    ['/study/en/index/', 200, 'en/index/index.html'],
    ['/study/p/x-1/?q=1', 200, 'p/x-1/index.html'],
    ['/study/units.json', 200, 'units.json'],
    ['/study/p/x-1', 302, '/study/p/x-1/'],
    ['/study/en?first=en', 302, '/study/en/?first=en'],
    ['/study/en/index', 302, '/study/en/index/'],
    ['/study', 302, '/study/'],
    ['/study/p/x%2D1/', 200, 'p/x-1/index.html'],
    ['/study/p/X-1/', 404, '404.html'],
    ['/study/p/', 404, '404.html'],
    ['/study/p/x-1%', 404, '404.html'],
    ['/study/%00', 404, '404.html'],
    ['/elsewhere/', 404, '404.html'],
    ['/study/../../secret.txt', 404, '404.html'],
    ['/study/%2e%2e/secret.txt', 404, '404.html'],
    ['/study/..%2f..%2fsecret.txt', 404, '404.html'],
  ])('%s: %i %s', async (path, status, told) => {
    expect(await answerTo(path)).toEqual([status, told]);
  });

  it('takes the next port where another program has its own', async () => {
    const { listen, staticServer } = await import('../../../src/commands/static-server.ts');
    const taken = Number(new URL(served.origin).port);
    const other = staticServer(folder, '/');
    expect(await listen(other, taken, '127.0.0.1')).toBeGreaterThan(taken);
    other.close();
  });
});
