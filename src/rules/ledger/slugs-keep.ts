// The former address of a chapter goes on leading to it: no other chapter takes it over.

import type { Breach } from '../../publication/breach.ts';
import { becameOf } from '../../publication/ledger/became.ts';
import type { Publication } from '../../publication/model.ts';

export function slugsKeep(publication: Publication): Breach[] {
  const { languages, texts, ledger } = publication;
  return languages.flatMap((language) =>
    texts.flatMap(({ key, in: inLanguage }): Breach[] => {
      const { slug, file } = inLanguage[language];
      const owner = ledger.units.find(({ id, slugs }) => id !== key && slugs?.[language].includes(slug));
      if (!owner) return [];
      // A chapter under another key that took the place of a retired one.
      if (becameOf(publication, owner.id)?.unit?.id === key) return [];
      const thing = `slug "${slug}" was the address of chapter "${owner.id}", and still leads there`;
      return [{ file, line: 1, thing, repair: 'choose another slug' }];
    }),
  );
}
