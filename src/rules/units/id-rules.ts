// The rules of ids, keys and slugs: each leads to one thing, and none is a page's own.

import { join } from 'node:path';
import { pageSlugs } from '../../i18n/page-slugs.ts';
import type { Breach } from '../../publication/breach.ts';
import type { Publication } from '../../publication/model.ts';
import { isReserved, sideBySideFolder } from '../../publication/page-ids.ts';
import type { Lines } from '../../reading/publication.ts';
import { placedUnits, type Placed } from './placed-units.ts';
import type { Rule } from '../rule.ts';

export const idRules: readonly Rule[] = [uniqueIds, keysAreFree, uniqueSlugs];

function uniqueIds(publication: Publication): Breach[] {
  return publication.languages.flatMap((language) => {
    const first = new Map<string, Placed>();
    return placedUnits(publication, language).flatMap((unit): Breach[] => {
      if (!unit.id) return [];
      const where = { file: unit.file, line: unit.line };
      if (isReserved(unit.id)) return [{ ...where, thing: `id "${unit.id}" is reserved`, repair: 'choose another' }];
      const earlier = first.get(unit.id);
      if (!earlier) first.set(unit.id, unit);
      return earlier
        ? [
            {
              ...where,
              thing: `id "${unit.id}" stands twice: already at ${earlier.file}:${earlier.line}`,
              repair: 'give one of them another id',
            },
          ]
        : [];
    });
  });
}

/** Keys of evidence, terms and names are ids on the pages that list them. */
function keysAreFree({ folder, evidence, terms, indexed }: Publication, lines: Lines): Breach[] {
  const listed = [
    { name: 'evidence.yaml', keys: evidence.keys(), lineOf: lines.evidence },
    { name: 'glossary.yaml', keys: terms.keys(), lineOf: lines.glossary },
    { name: 'index.yaml', keys: indexed.keys(), lineOf: lines.index },
  ];
  return listed.flatMap(({ name, keys, lineOf }) =>
    [...keys].filter(isReserved).map((key) => ({
      file: join(folder, name),
      line: lineOf([key]),
      thing: `key "${key}" is reserved`,
      repair: 'choose another',
    })),
  );
}

function uniqueSlugs(publication: Publication): Breach[] {
  return publication.languages.flatMap((language) => {
    const own = [sideBySideFolder, ...Object.values(pageSlugs).map((slugs) => slugs[language])];
    const taken = new Map<string, string>(own.map((slug) => [slug, 'a page of the edition']));
    return publication.texts.flatMap((chapter): Breach[] => {
      const { slug, file } = chapter.in[language];
      const by = taken.get(slug);
      taken.set(slug, `chapter "${chapter.key}"`);
      return by
        ? [
            {
              file,
              line: 1,
              thing: `slug "${slug}" is taken by ${by}`,
              repair: 'choose another slug',
            },
          ]
        : [];
    });
  });
}
