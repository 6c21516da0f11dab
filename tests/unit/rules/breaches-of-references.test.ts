import { describe } from 'vitest';
import { eachIsTold } from '../../support/breaches.ts';
import type { Edit } from '../../support/fixture.ts';

const file = 'references.json';
const issued = (to: string): Edit[] => [[file, '{ "date-parts": [[2020]] }', to]];
const type = (to: string): Edit[] => [[file, '"type": "report"', to]];
const nested = 'write it, such as [[2016, 5, 31]]';

describe('a work that CSL cannot take', () => {
  eachIsTold({
    'with the id of another': [
      [[file, '"id": "theory1990"', '"id": "harbour2020"']],
      'references.json:14: "id" of "harbour2020" stands twice; give one of the two another key, or remove it',
    ],
    'of a type that is not known': [
      type('"type": "repport"'),
      'references.json:5: "repport" in "type" of "harbour2020" is not known; did you mean "report"?',
    ],
    'with a misspelt field': [
      type('"type": "report", "titel-short": "x"'),
      'references.json:5: "titel-short" is no field in "harbour2020"; did you mean "title-short"?',
    ],
    'of the thirteenth month': [
      issued('{ "date-parts": [[2020, 13]] }'),
      'references.json:10: "issued.date-parts", item 1 of "harbour2020" is no day of the calendar; write the year, then the month',
    ],
    'of a year in words': [issued('{ "date-parts": [["dua ribu"]] }'), `is words, "dua ribu"; ${nested}`],
    'of a date that is words': [
      issued('"2020"'),
      '"issued" of "harbour2020" is words, "2020"; write it (when it was, the year first), such as { "date-parts": ',
    ],
    'of a date that is not nested': [issued('{ "date-parts": [2020] }'), `is a number, "2020"; ${nested}`],
    'of no date': [issued('{}'), '"issued" of "harbour2020" is empty'],
    'by an author who is words': [
      [[file, '[{ "literal": "Harbour Office" }]', '"Harbour Office"']],
      'references.json:9: "author" of "harbour2020" is words, "Harbour Office"; write it (who it is by',
    ],
    'by an author under another name': [
      [[file, '"literal"', '"name"']],
      'references.json:9: "name" is no field in "author", item 1 of "harbour2020"; the fields are family, given, literal',
    ],
    'by an author of no name': [
      [[file, '{ "literal": "Harbour Office" }', '{ "given": "Ann" }']],
      'names no one; write { "family": "Writer"',
    ],
    'with HTML in its title': [
      [[file, 'Harbours in figures', 'Harbours <script>x</script>']],
      '"title" of "harbour2020" holds a tag (<script>)',
    ],
    'without what was seen of it': [
      [[file, '"seen": "excerpt", ', '']],
      '"custom.seen" of "harbour2020" is missing; write one of whole, excerpt',
    ],
    'that no one saw, though evidence was read in it': [
      [[file, '"seen": "excerpt"', '"seen": "none"']],
      'evidence.yaml:13: evidence "port-1" was read in "harbour2020", which was not seen',
    ],
  });
});
