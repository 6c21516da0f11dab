// What the data files, and the heads and headings of chapters, say in each language has the same numbers, and as many items.

import { join } from 'node:path';
import type { Language, Localized } from '../../i18n/languages.ts';
import type { Breach, LineOf } from '../../publication/breach.ts';
import type { Publication } from '../../publication/model.ts';
import type { Lines } from '../../reading/publication.ts';
import { numbersIn } from '../../text/numbers.ts';

/** Something said in every language, where it stands, and what it is called. */
interface Said {
  words: Localized<string | readonly string[]>;
  /** one place for all languages, or one in each */
  at: At | ((language: Language) => At);
  name: string;
}

interface At {
  file: string;
  line: number | undefined;
}

export function saidAlike(publication: Publication, lines: Lines): Breach[] {
  const all = [
    ...saidOfWork(publication, lines),
    ...saidOfEvidence(publication, lines),
    ...saidOfTerms(publication, lines),
    ...saidInFigures(publication),
    ...saidOfChapters(publication),
  ];
  return all.flatMap((said) => unlikeness(said, publication));
}

function unlikeness({ words, at, name }: Said, { languages: [original, ...others] }: Publication): Breach[] {
  const itemsOf = (said: string | readonly string[]) => [said].flat();
  const ours = itemsOf(words[original]);
  return others.flatMap((language): Breach[] => {
    const theirs = itemsOf(words[language]);
    const place = typeof at === 'function' ? at(language) : at;
    if (ours.length !== theirs.length) {
      const thing = `${name} has ${theirs.length} items in ${language}, ${ours.length} in ${original}`;
      return [{ ...place, thing, repair: 'write as many in both, one for one' }];
    }
    return ours.flatMap((item, index) => {
      const [one, two] = [numbersIn(item, original), numbersIn(theirs[index] ?? '', language)];
      const alone = [
        ...one.filter((number) => !two.includes(number)).map((number) => `${number} only in ${original}`),
        ...two.filter((number) => !one.includes(number)).map((number) => `${number} only in ${language}`),
      ];
      const which = ours.length > 1 ? `, item ${index + 1},` : '';
      const thing = `${name}${which} has other numbers in ${language} than in ${original}: ${alone.join(', ')}`;
      return alone.length > 0 ? [{ ...place, thing, repair: 'write the same numbers in both' }] : [];
    });
  });
}

function saidOfWork({ folder, title, not_known, abstract, keywords, frontispiece }: Publication, lines: Lines): Said[] {
  const file = join(folder, 'publication.yaml');
  const fields = { title, not_known, abstract, keywords, 'frontispiece.caption': frontispiece?.caption };
  return Object.entries(fields).flatMap(([name, words]) =>
    words ? [{ words, at: { file, line: lines.publication(name.split('.')) }, name: `"${name}"` }] : [],
  );
}

const saidOfEvidence = ({ folder, evidence }: Publication, lines: Lines): Said[] =>
  [...evidence.values()].flatMap(({ key, statement, note }) =>
    Object.entries({ statement, note }).flatMap(([field, words]) =>
      words ? [placed({ words, file: join(folder, 'evidence.yaml'), path: [key, field] }, lines.evidence)] : [],
    ),
  );

const saidOfTerms = ({ folder, terms }: Publication, lines: Lines): Said[] =>
  [...terms.values()].map(({ key, definition }) =>
    placed({ words: definition, file: join(folder, 'glossary.yaml'), path: [key, 'definition'] }, lines.glossary),
  );

const placed = ({ words, file, path }: Pick<Said, 'words'> & { file: string; path: string[] }, lineOf: LineOf): Said => ({
  words,
  at: { file, line: lineOf(path) },
  name: `"${path.join('.')}"`,
});

/** Texts of the rows, and the titles of panels. */
const saidInFigures = ({ figures }: Publication): Said[] =>
  [...figures.values()].flatMap(({ rows, spec, specFile, lineOf }) => [
    ...rows.flatMap(({ file, line, cells }) =>
      Object.entries(cells).flatMap(([column, words]) =>
        // What is said in one language only is told where it is read.
        typeof words === 'object' && Object.values(words).every((said) => said !== '')
          ? [{ words, at: { file, line }, name: `"${column}"` }]
          : [],
      ),
    ),
    ...(spec.draws === 'map' ? spec.panels : []).map(({ key, title }, index) => ({
      words: title,
      at: { file: specFile, line: lineOf(['panels', index, 'title']) },
      name: `the title of panel "${key}"`,
    })),
    ...Object.entries(spec.columns).map(([key, { label }]) => ({
      words: label,
      at: { file: specFile, line: lineOf(['columns', key, 'label']) },
      name: `the head of column "${key}"`,
    })),
  ]);

/** Titles, summaries and headings; a section that one language alone has is told where sections are compared. */
const saidOfChapters = ({ texts, languages }: Publication): Said[] =>
  texts.flatMap(({ key, in: text }) => {
    const inEach = (
      words: (language: Language) => string | undefined,
      line: (language: Language) => number,
      name: string,
    ): Said[] => {
      const said = languages.map((language) => [language, words(language)] as const);
      if (said.some(([, some]) => some === undefined)) return [];
      return [
        {
          words: Object.fromEntries(said) as Localized<string>,
          at: (language) => ({ file: text[language].file, line: line(language) }),
          name,
        },
      ];
    };
    const section = (id: string, language: Language) => text[language].sections.find((one) => one.id === id);
    return [
      ...inEach(
        (language) => text[language].title,
        () => 2,
        `the title of "${key}"`,
      ),
      ...inEach(
        (language) => text[language].summary,
        () => 2,
        `the summary of "${key}"`,
      ),
      ...text[languages[0]].sections.flatMap(({ id }) =>
        inEach(
          (language) => section(id, language)?.title,
          (language) => section(id, language)?.line ?? 1,
          `the heading of "${id}"`,
        ),
      ),
    ];
  });
