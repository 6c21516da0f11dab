// units.json, loaded when something is looked for.

import type { UnitsFile } from '../../publication/open-text/units-schema.ts';
import { matterOf, type Matter } from './matter.ts';

let loading: Promise<Matter> | undefined;

/** Tries again where it failed. */
export const theMatter = (url: string): Promise<Matter> =>
  (loading ??= load(url).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));

async function load(url: string): Promise<Matter> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(response.statusText);
  return matterOf((await response.json()) as UnitsFile);
}

/** A whole address of the site where the site is read, be it a copy of it. */
export function onThisSite(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return pathname + search + hash;
}
