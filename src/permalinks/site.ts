// Where the site stands: its origin and the folder under it, from the environment, else from the publication, else the local preview.

import { declaredAddress } from '../reading/publication.ts';

/** What a port may be. */
export const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536;

export const previewPort = isPort(Number(process.env.PORT)) ? Number(process.env.PORT) : 4321;

export interface Site {
  /** "https://example.org" */
  origin: string;
  /** "/" or "/kajian/" */
  base: string;
  /** false while the preview's address stands in */
  known: boolean;
}

let site: Site | undefined;

export const theSite = (): Site => (site ??= siteFrom(declaredAddress(), process.env));

/** The origin that stands in while the site's own is not known. */
export const previewOrigin = (): string | undefined => (theSite().known ? undefined : theSite().origin);

/** @param address the publication's own, with its sub-folder; SITE and BASE_PATH go before it */
export function siteFrom(address: string | null, environment: { SITE?: string | undefined; BASE_PATH?: string | undefined }): Site {
  const given = environment.SITE || address;
  if (given && !URL.canParse(given)) throw new Error(`SITE is "${given}", which is no address: write https://example.org`);
  const url = new URL(given ?? `http://localhost:${previewPort}/`);
  const path = (environment.BASE_PATH || url.pathname).replace(/^\/*|\/*$/g, '');
  return { origin: url.origin, base: path ? `/${path}/` : '/', known: Boolean(given) };
}
