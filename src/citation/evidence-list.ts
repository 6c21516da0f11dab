// All evidence by the chapter that first uses it, and how much there is of each trust and kind.

import type { Language } from '../i18n/languages.ts';
import type { Chapter } from '../publication/model.ts';
import { thePublication } from '../publication/publication.ts';
import { confidenceLevels, sourceKinds, type Confidence, type Evidence, type SourceKind } from '../publication/schema.ts';
import { evidenceUses, type Use } from './uses.ts';

export interface ListedEvidence {
  evidence: Evidence;
  uses: Use[];
}

/** Each chapter with the evidence first used in it, in the order of use. */
export function evidenceByChapter(language: Language): { chapter: Chapter; entries: ListedEvidence[] }[] {
  const { texts, evidence } = thePublication();
  const listed = [...evidenceUses(language)].flatMap(([key, uses]) => {
    const entry = evidence.get(key);
    return entry ? [{ evidence: entry, uses }] : [];
  });
  return texts.map((chapter) => ({ chapter, entries: listed.filter(({ uses }) => uses[0]?.chapter === chapter) }));
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
  const { evidence, references } = thePublication();
  const entries = [...evidence.values()].map(({ source, confidence }) => ({
    confidence,
    kind: references.get(source)?.custom.kind,
  }));
  return sourceKinds
    .map((kind) => {
      const of = entries.filter((entry) => entry.kind === kind);
      const count = (level: Confidence) => of.filter(({ confidence }) => confidence === level).length;
      return {
        kind,
        by: Object.fromEntries(confidenceLevels.map((level) => [level, count(level)])) as Record<Confidence, number>,
        all: of.length,
      };
    })
    .filter(({ all }) => all > 0);
}
