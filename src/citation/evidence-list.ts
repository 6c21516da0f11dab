// All evidence by the chapter that first uses it, and how much there is of each trust and kind.

import type { Language } from '../i18n/languages.ts';
import type { Chapter } from '../publication/model.ts';
import { thePublication } from '../library/publication.ts';
import type { Confidence, Evidence } from '../publication/evidence-schema.ts';
import { sourceKinds, type SourceKind } from '../publication/schema.ts';
import { referenceOf } from './cited.ts';
import { evidenceUses, type Use } from './uses.ts';

export interface ListedEvidence {
  evidence: Evidence;
  uses: readonly Use[];
}

/** Each chapter with the evidence first used in it, in the order of use. */
export function evidenceByChapter(language: Language): { chapter: Chapter; entries: ListedEvidence[] }[] {
  const { texts, evidence } = thePublication();
  const listed = [...evidenceUses(language)].flatMap(([key, uses]) => {
    const entry = evidence.get(key);
    // What is not evidence is a work cited by its own key.
    return entry ? [{ evidence: entry, uses }] : [];
  });
  const byChapter = Map.groupBy(listed, ({ uses }) => uses[0]?.chapter);
  return texts.map((chapter) => ({ chapter, entries: byChapter.get(chapter) ?? [] }));
}

/** Evidence that no chapter uses, only a definition in the glossary. */
export function evidenceOfGlossary(language: Language): ListedEvidence[] {
  const uses = evidenceUses(language);
  return [...thePublication().evidence.values()].filter(({ key }) => !uses.has(key)).map((evidence) => ({ evidence, uses: [] }));
}

export interface EvidenceCounts {
  kind: SourceKind;
  by: Record<Confidence, number>;
  all: number;
}

/** A row for each kind of source that is used. */
export function evidenceCounts(): EvidenceCounts[] {
  const { evidence } = thePublication();
  const byKind = Map.groupBy(evidence.values(), ({ key }) => referenceOf(key).custom.kind);
  return sourceKinds.flatMap((kind) => {
    const entries = byKind.get(kind);
    if (!entries) return [];
    const count = (level: Confidence) => entries.filter(({ confidence }) => confidence === level).length;
    return [{ kind, by: { high: count('high'), medium: count('medium'), low: count('low') }, all: entries.length }];
  });
}
