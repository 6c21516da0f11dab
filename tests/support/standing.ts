// Where the tested sites stand, whatever address the publication has.

import { previewPort } from '../../src/permalinks/site.ts';

export const standing = { SITE: `http://localhost:${previewPort}`, BASE_PATH: '/' };

/** Where the site of the small publication is built. */
export const smallOut = '.build/small-site';

export const small = 'tests/fixtures/small';
