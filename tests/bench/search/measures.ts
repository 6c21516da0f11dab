// How well a list of cards answers a query: the usual measures of retrieval, each between 0 and 1.

export interface Measures {
  'success@1': number;
  'success@5': number;
  MRR: number;
  'nDCG@5': number;
}

/**
 * @param found the cards in the order they are shown
 * @param wanted the cards that should come up; none: then nothing may be found
 */
export function measuresOf(found: readonly string[], wanted: ReadonlySet<string>): Measures {
  if (wanted.size === 0) return all(found.length === 0 ? 1 : 0);
  const first = found.findIndex((card) => wanted.has(card));
  const gain = found.slice(0, 5).reduce((sum, card, at) => sum + (wanted.has(card) ? discount(at) : 0), 0);
  const ideal = Array.from({ length: Math.min(5, wanted.size) }, (_, at) => discount(at)).reduce((sum, one) => sum + one, 0);
  return {
    'success@1': first === 0 ? 1 : 0,
    'success@5': first >= 0 && first < 5 ? 1 : 0,
    MRR: first < 0 ? 0 : 1 / (first + 1),
    'nDCG@5': gain / ideal,
  };
}

export function mean(measures: readonly Measures[]): Measures {
  const of = (name: keyof Measures) => measures.reduce((sum, one) => sum + one[name], 0) / measures.length;
  return { 'success@1': of('success@1'), 'success@5': of('success@5'), MRR: of('MRR'), 'nDCG@5': of('nDCG@5') };
}

export const all = (value: number): Measures => ({ 'success@1': value, 'success@5': value, MRR: value, 'nDCG@5': value });

const discount = (at: number): number => 1 / Math.log2(at + 2);
