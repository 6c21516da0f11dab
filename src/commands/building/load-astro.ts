// Astro, which would send what it counts to its makers and ask whether it is the newest: here it does neither.

import type * as Astro from 'astro';

/** Loaded when it is needed: that takes a second. */
export function loadAstro(): Promise<typeof Astro> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  return import('astro');
}
