import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { shown } from '../../src/fonts/characters.ts';
import cut from '../../src/fonts/characters.json' with { type: 'json' };

const has = (faces: readonly string[], character: string): boolean =>
  faces.some((face) =>
    (fontkit.openSync(`src/fonts/${face}.woff2`) as fontkit.Font).hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );

/** Signs Newsreader or Source Sans do not have at all; the device's face shows them. */
const nowhere = new Set('→₂ ');

describe('the faces', () => {
  it.each([['text'], ['text-italic'], ['sans-latin', 'sans-vietnamese']])(
    '%s… have every character that they were cut with',
    (...faces) => {
      const missing = [...shown(cut)].filter((character) => !nowhere.has(character) && !has(faces, character));
      expect(missing).toEqual([]);
      expect(has(faces, '海')).toBe(false);
    },
  );
});
