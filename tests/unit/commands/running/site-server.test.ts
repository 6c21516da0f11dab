import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../../support/serve.ts';

const around = mkdtempSync(join(tmpdir(), 'served-'));
const folder = join(around, 'site');
let served: Served;
beforeAll(async () => {
  const files = [
    'index.html',
    '404.html',
    'en/index.html',
    'en/index/index.html',
    'p/rịa/index.html',
    'data/a.csv',
    '../secret.html',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  served = await serve(folder, '/study/');
});
afterAll(async () => {
  await served.close();
  rmSync(around, { recursive: true });
});

/** The path goes as it is written, which fetch would tidy. */
const get = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    request(served.origin, { path }, (response) => {
      let body = '';
      response.on('data', (part) => (body += String(part)));
      response.on('end', () => resolve(`${response.statusCode} ${response.headers.location ?? body}`));
    })
      .on('error', reject)
      .end();
  });

describe('a built site is served as hosts do it', () => {
  it.each([
    ['/study/', '200 index.html'],
    ['/study/en/', '200 en/index.html'],
    ['/study/en/index/', '200 en/index/index.html'],
    ['/study/en/?q=a/b', '200 en/index.html'],
    ['/study/data/a.csv', '200 data/a.csv'],
    ['/study/p/r%E1%BB%8Ba/', '200 p/rịa/index.html'],
    ['/study', '301 /study/'],
    ['/study/en', '301 /study/en/'],
    ['/study/en/index?q=a', '301 /study/en/index/?q=a'],
    ['/study/p/r%E1%BB%8Ba', '301 /study/p/r%E1%BB%8Ba/'],
    ['/', '404 404.html'],
    ['/studying/', '404 404.html'],
    ['/study/en/none/', '404 404.html'],
    ['/study/data/a', '404 404.html'],
    ['/study/data/a.csv/', '404 404.html'],
    ['/study/50%', '404 404.html'],
    ['/study//en', '404 404.html'],
    ['/study/../../secret.html', '404 404.html'],
    ['/study/..%2Fsecret.html', '404 404.html'],
    ['/study/%2E%2E/secret.html', '404 404.html'],
  ])('%s: %s', async (path, answer) => {
    expect(await get(path)).toBe(answer);
  });
});
