import { expect, it } from 'vitest';
import { withPrintedQuotes } from '../../../src/text/quotes.ts';

it.each([
  ['Agree on a "Sister City"', 'Agree on a “Sister City”'],
  ['"Sisterhood": a study', '“Sisterhood”: a study'],
  ["Closing the 'Gap'", 'Closing the ‘Gap’'],
  ["25 years' cooperation, the city's own", '25 years’ cooperation, the city’s own'],
  ['["Described"]', '[“Described”]'],
])('%s is printed with its own marks', (typed, printed) => {
  expect(withPrintedQuotes(typed)).toBe(printed);
});
