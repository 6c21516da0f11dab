// What is told where the text has a letter that the faces were cut without: odd, and built all the same.

import { notCut } from '../../fonts/characters.ts';

/** @param folder of the content */
export function uncut(folder: string): string[] {
  const missing = notCut([folder]);
  if (missing.length === 0) return [];
  return [
    `The faces were cut without ${missing.join(' ')}: the device’s own face shows them. Run \`npm run fonts\` and commit the result.`,
  ];
}
