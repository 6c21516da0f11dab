import { describe, expect, it, vi } from 'vitest';
import { find } from '../../../../src/reader/finding/find.ts';
import { matterFor } from '../../../support/finding.ts';
import { smallPublication } from '../../../support/site.ts';

vi.stubEnv('SITE', 'https://example.org');

const matter = matterFor(smallPublication());

function answerTo(asked: string): string {
  const answer = find(asked, matter);
  if ('leads' in answer) return answer.leads.replace('https://example.org', '');
  return answer.near.map(({ id, by }) => `${id} (${by})`).join(', ');
}

describe('what is pasted into the field', () => {
  it.each([
    ['landings-2', '/p/landings-2/'],
    ['#Landings–2', '/p/landings-2/'],
    ['landings 2', '/p/landings-2/'],
    ['landings%2D2', '/p/landings-2/'],
    ['harbour', '/p/harbour/'],
    ['quay-2', '/p/quay-2/'],
    ['https://example.org/p/landings-2/', '/p/landings-2/'],
    ['http://elsewhere.example/study/p/Landings-2', '/p/landings-2/'],
    ['<https://example.org/p/landings-2/>.', '/p/landings-2/'],
    ['example.org/p/landings-2/?to=landings-4', '/p/landings-2/?to=landings-4'],
    ['https://example.org/p/landings-\n2/ [cited]', '/p/landings-2/'],
    ['https://example.org/p/landings [cited]', '/p/landings/'],
    ['https://example.org/p/landings-2%', '/p/landings-2/'],
    ['https://example.org/en/harbour/#landings-2', '/p/landings-2/'],
    ['https://example.org/en/harbour/#the-day-s-catch', '/p/landings/'],
    ['https://example.org/id/pelelangan/', '/p/market/'],
    ['/id/pasar/#fish-market-2', '/p/fish-market-2/'],
    ['https://example.org/parallel/harbour/#landings-1', '/p/landings-1/'],
    ['https://example.org/cite/landings.en.bib', '/p/landings/'],
    ['https://example.org/en/', '/en/'],
    ['Two harbours (Version 0.1.0). (2026). https://example.org/en/', '/en/'],
    ['§ 1.2 ¶ 2', '/p/landings-2/'],
    ['§1.2¶2', '/p/landings-2/'],
    ['1.2', '/p/landings/'],
    ['1.2 ¶ 2', '/p/landings-2/'],
    ['Bagian 1.2, alinea 2', '/p/landings-2/'],
    ['section 1.2, para. 2', '/p/landings-2/'],
    ['bab 2', '/p/market/'],
    ['Chapter 1, section 2', '/p/landings/'],
    ['Tabel 1', '/p/landings-3/'],
    ['Formula (1.1)', '/p/landings-4/'],
    ['§ 1.2 ¶ 9', 'landings (holder)'],
    ['§ 7.7', ''],
    ['What is landed', '/p/landings/'],
    ['hasil tangkapan', '/p/landings/'],
    ['“What the market shows”', '/p/market-shown/'],
    ['landigns-2', 'landings-2 (address), landings-1 (address), landings-3 (address), landings-4 (address), landings-5 (address)'],
    [
      'https://example.org/p/fish-mark',
      'fish-market (address), fish-market-1 (address), fish-market-2 (address), fish-market-3 (address)',
    ],
    ['“The fish market.” In Two harbours [Edition 0.1.0, § 1.2 ¶ 1]', 'landings-1 (number), fish-market (title)'],
    ['%', ''],
    ['https://www.fao.org/harbour/', ''],
    ['', ''],
  ])('%j: %s', (asked, leads) => {
    expect(answerTo(asked)).toBe(leads);
  });
});
