// npm run build: the steps from the content to the site, in order. A new step is a function in steps/ and a line here.

import { setFlagsFromString } from 'node:v8';
import { wantedForTags } from '../citation/records/scholarly-tags.ts';
import { theSite } from '../permalinks/site.ts';
import { readOnce, thePublicationKept } from '../library/publication.ts';
import { contentFolder } from '../reading/publication.ts';
import { indexSite } from '../search/build/index-site.ts';
import { buildInto } from './building/build-into.ts';
import { plainly } from './telling/plainly.ts';
import { followLinks } from './steps/follow-links.ts';
import { ownPolicies } from './steps/own-policies.ts';
import { writePages } from './steps/write-pages.ts';
import { telling } from './telling/telling.ts';
import { uncut } from './telling/uncut.ts';

/** The folder of the built site, from the working directory. */
export const out = process.env.OUT_DIR || 'dist';

// Left to itself, V8 lets the heap grow to four times what is alive; half as much again is no slower.
setFlagsFromString('--heap-growing-percent=50');

const built = await buildInto(out, thePublicationKept, [
  ...writePages(),
  { doing: 'Giving each page its own policy', step: ownPolicies },
  { doing: 'Indexing them for search', step: indexSite },
  { doing: 'Following every link', step: followLinks },
]);
// Astro and Pagefind may still hold something open where they were broken off.
if (!built) process.exit(1);

await plainly('The build', () => {
  for (const line of telling({ breaches: [], warnings: readOnce().warnings })) console.log(line);
  const { origin, base, known } = theSite();
  console.log(`Built ${out}/ for ${origin}${base}`);
  if (!known)
    console.log(
      'No address is known yet: the local preview’s stands in. Set address in content/publication.yaml, or SITE and BASE_PATH.',
    );
  const wanted = wantedForTags(thePublicationKept());
  if (wanted.length > 0)
    console.log(`No citation_ tags for scholarly search: they are given with ${wanted.join(', ')} in content/publication.yaml.`);
  for (const line of uncut(contentFolder())) console.log(line);
});
