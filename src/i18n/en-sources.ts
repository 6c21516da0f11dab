// What the interface says of citing, evidence and references, in English.

import type { SourceStrings } from './id-sources.ts';

export const sources: SourceStrings = {
  passageOf: (chapter) => `in chapter ${chapter}`,
  permalink: 'Permalink',
  referredFrom: 'Referred to from',
  inGlossaryAndIndex: 'In the glossary and index',
  number: 'Number',
  edition: 'Edition',
  rests: 'Rests on',
  restsOnThis: 'Basis of this block',
  restsOnCount: (count) => (count === 1 ? '1 source or statement' : `${count} sources or statements`),
  restsOnEdition: 'The reasoning of this edition’s editors: a conclusion, a comparison or a calculation of their own.',
  restsOnWork: 'A work cited directly:',
  source: 'Source',
  reasoning: 'the editors’ reasoning',
  contradictedBy: 'Differs from',
  evidence: 'What this edition rests on',
  evidenceLead:
    'Every statement this edition rests on, by the chapter that first uses it: its source, how much of that was read, and how far it is trusted.',
  statementsCount: (statements, sources) =>
    `${statements} ${statements === 1 ? 'statement' : 'statements'} from ${sources} ${sources === 1 ? 'source' : 'sources'}`,
  evidenceCounts: 'Confidence, by kind of source',
  evidenceFile: 'All of it as data (JSON)',
  evidenceSchema: 'its schema',
  allKinds: 'all',
  sourceKind: {
    study: 'the study itself',
    law: 'law',
    official: 'governments and public bodies',
    academic: 'academic',
    news: 'news media',
    industry: 'trade associations',
    copy: 'copies, blogs, wikis',
  },
  kindOfSource: 'Kind of source',
  readInChapter: 'Read in the chapter',
  passageText: (languages) => `The text in ${languages === 2 ? 'both' : 'all'} languages`,
  permalinks: 'All permalinks',
  permalinksLead: 'Every chapter, section and block of this edition has one lasting address.',

  references: 'References',
  referencesLead: 'All works and sources this edition rests on. Under each entry: how much of it was read, and where it is used.',
  referencesByChapter: 'References chapter by chapter',
  inReferences: 'in the references',
  seen: {
    whole: 'read in full',
    excerpt: 'read in part',
    catalogue: 'only catalogue data seen',
    none: 'not seen; named only',
  },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  confidenceLevel: { high: 'high', medium: 'medium', low: 'low' },
  citedIn: 'used in',
  archivedCopy: 'Ask for an archived copy',
  abstractOfStudy: '[Abstract of the study, in Indonesian and English]',
};
