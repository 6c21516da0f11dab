// The publication as data for others to use, and for this site to find a passage in.

import { inEach, type Language } from '../../i18n/languages.ts';
import { becameOf, entriesById, retiredEntries, type RetiredEntry } from '../../publication/ledger/became.ts';
import { formerSlugs } from '../../publication/ledger/former.ts';
import { nameOf } from '../../publication/cross-references.ts';
import { grounds } from '../../publication/ground.ts';
import { isBlockNumber } from '../../publication/ledger/block-number.ts';
import { groundsOf, originalOf, type Publication } from '../../publication/model.ts';
import type { GoneData, UnitData, UnitsFile } from '../../publication/open-text/units-schema.ts';
import { plainTitle } from '../../text/plain-title.ts';
import { allUnits, blockIn, blockOf, blocksUnder, sectionIn, type Unit } from '../units.ts';
import { absolute, chapterUrl, formerChapterUrl, permalink, titleUrl, unitsSchemaUrl } from '../urls.ts';

export function unitsData(publication: Publication): UnitsFile {
  const { release, basis, licence, title, former_addresses: formerAddresses } = publication;
  return {
    $schema: absolute(unitsSchemaUrl()),
    ...{ release, basis, licence, formerAddresses },
    in: inEach((language) => ({ title: plainTitle(title[language]), url: absolute(titleUrl(language)) })),
    units: allUnits(publication).map((unit) => unitData(unit, publication)),
    gone: retiredEntries(publication).map((entry) => goneData(entry, publication)),
  };
}

function unitData(unit: Unit, publication: Publication): UnitData {
  const original = originalOf(publication);
  const section = sectionIn(unit, original);
  const block = blockIn(unit, original);
  return {
    id: unit.id,
    kind: unit.kind === 'block' ? blockOf(unit.chapter.in[original], unit.id).kind : unit.kind,
    number: numberOf(unit, section?.number, block?.mark),
    chapter: unit.chapter.key,
    ...(unit.kind === 'block' ? { section: unit.section } : {}),
    ground: groundsOf(blocksUnder(unit, original), grounds),
    permalink: absolute(permalink(unit.id)),
    in: inEach((language) => unitIn(unit, language, publication)),
  };
}

const numberOf = ({ chapter }: Unit, section = String(chapter.number), mark?: string): string =>
  mark === undefined ? section : `${section} ${isBlockNumber(mark) ? `¶ ${mark}` : mark}`;

function unitIn(unit: Unit, language: Language, publication: Publication): UnitData['in'][Language] {
  const url = absolute(chapterUrl(unit.chapter, language, unit.id));
  const block = blockIn(unit, language);
  if (block) {
    const name = nameOf(block, language);
    return { ...(name ? { name } : {}), text: block.text, url };
  }
  const { summary } = unit.chapter.in[language];
  const { title } = sectionIn(unit, language) ?? unit.chapter.in[language];
  const formerly = (entriesById(publication).get(unit.id)?.words?.[language] ?? []).filter((words) => words !== title);
  const slugs = formerSlugs(publication).filter((one) => one.language === language && one.chapter === unit.id);
  return {
    title: plainTitle(title),
    ...(formerly.length > 0 ? { formerly: formerly.map(plainTitle) } : {}),
    ...(unit.kind === 'chapter' ? { text: plainTitle(summary) } : {}),
    url,
    ...(slugs.length > 0 ? { formerUrls: slugs.map(({ slug }) => absolute(formerChapterUrl(slug, language))) } : {}),
  };
}

function goneData({ id, kind, since, chapter, words, retired }: RetiredEntry, publication: Publication): GoneData {
  const successor = becameOf(publication, id)?.unit?.id;
  const last = chapter?.at(-1);
  return {
    ...{ id, kind: kind.at(-1) ?? 'chapter', since, gone: retired.in },
    ...(last === undefined ? {} : { chapter: last }),
    ...(words ? { title: inEach((language) => plainTitle(words[language].at(-1) ?? id)) } : {}),
    ...(successor === undefined ? {} : { successor }),
    ...(retired.reason ? { reason: inEach((language) => plainTitle(retired.reason?.[language] ?? '')) } : {}),
    permalink: absolute(permalink(id)),
  };
}
