// What a scaffold left to be written must have been written.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Breach } from '../../publication/breach.ts';
import type { Publication } from '../../publication/model.ts';
import { unwrittenIn } from '../../publication/words/to-write.ts';
import { readTextFile } from '../../reading/text-file.ts';

/** The files that a publication is read from. */
const isRead = (name: string): boolean => /\.(?:mdx|ya?ml|csv)$/.test(name);

export const unwritten = ({ folder }: Publication): Breach[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isRead)
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const lines = (readTextFile(file).text ?? '').split('\n');
      return lines.flatMap((line, index) => {
        const left = [...new Set(unwrittenIn(line))];
        if (left.length === 0) return [];
        const repair = 'write it in the place of TODO and the words after it';
        return [{ file, line: index + 1, thing: `still to be written: ${left.join(', ')}`, repair }];
      });
    });
