// Finds a Chromium to test in: the one named by CHROME_PATH, one of this machine, else the one that comes through npm.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';

export interface ChromiumLaunch {
  executablePath: string;
  env: Record<string, string>;
  args: string[];
}

const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const environment = (more: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...process.env, ...more }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const own = process.env.CHROME_PATH ?? onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  if (own) return { executablePath: own, env: environment(), args };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser tests need Chrome or Chromium: install one, or name it in CHROME_PATH.');
  }
  return chromiumFromNpm(resolve('node_modules/.cache/chromium'));
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

/** @param cache where it is unpacked; the package itself would share the system's temporary folder with other versions */
async function chromiumFromNpm(cache: string): Promise<ChromiumLaunch> {
  mkdirSync(cache, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = cache;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const fontsConf = join(cache, 'fonts.conf');
    writeFileSync(
      fontsConf,
      `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><dir>${cache}/fonts</dir><cachedir>${cache}/fontcache</cachedir></fontconfig>`,
    );
    const more: Record<string, string> = { FONTCONFIG_FILE: fontsConf };
    if (lacksLibraries(executablePath)) {
      const packageRoot = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
      const archive = [join(packageRoot, 'bin'), join(dirname(packageRoot), 'bin')]
        .map((bin) => join(bin, 'al2023.tar.br'))
        .find((file) => existsSync(file));
      if (archive) more.LD_LIBRARY_PATH = libraryFolder(await inflate(archive));
    }
    return { executablePath, env: environment({ ...more, TMPDIR: TMPDIR ?? '/tmp' }), args };
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

const lacksLibraries = (program: string): boolean => spawnSync('ldd', [program], { encoding: 'utf8' }).stdout.includes('not found');

function libraryFolder(unpacked: string): string {
  const library = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('libnss3.so'));
  if (!library)
    throw new Error('The Chromium that comes through npm lacks its libraries: install libnss3, or name a Chromium in CHROME_PATH.');
  return join(unpacked, dirname(library));
}
