import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordPermalinks } from '../../../../src/commands/ledger/record-permalinks.ts';
import { readPublication } from '../../../../src/library/publication.ts';
import { formatBreach } from '../../../../src/publication/breach.ts';
import { edited, en, fixture, id, inBoth, type Edit } from '../../../support/fixture.ts';

const ledger = 'permalinks.json';
const list = '{/* #landings-2 */}\n- tuna [@port-1];\n- ';
const withoutList: readonly Edit[] = [
  [en, `${list}skipjack.\n\n`, ''],
  [id, `${list}cakalang.\n\n`, ''],
];
const newBlock: readonly Edit[] = [en, id].map((file) => [
  file,
  'm > 0\n$$',
  'm > 0\n$$\n\n{/* #picture-3 [@edition] */}\n$$\nm\n$$',
]);
const quoted: readonly Edit[] = ['chapters/market/en.mdx', 'chapters/market/id.mdx'].map((file) => [
  file,
  '{/* #fish-market-2 */}\n',
  '{/* #fish-market-2 */}\n> ',
]);
const address = (given: string): Edit => ['publication.yaml', 'address: null', `address: ${given}`];
const recorded = (text: string): Edit => [ledger, '"address": []', `"address": ["${text}"]`];

function brokenIn(...edits: readonly Edit[]): string[] {
  const { breaches, broken } = readPublication(edited(...edits));
  expect(breaches.map(formatBreach)).toEqual([]);
  return broken.map(formatBreach);
}

describe('what was published', () => {
  it('is kept by the small publication as it is', () => {
    expect(brokenIn()).toEqual([]);
  });

  it.each<[what: string, edits: readonly Edit[], told: string]>([
    ['an id that is new', newBlock, '1 id not recorded yet: "picture-3"; run `npm run permalinks`'],
    [
      'a heading in other words',
      [[en, '## What is landed', '## What the boats bring']],
      'slug or chapter not recorded yet: "landings"',
    ],
    ['a slug', [[en, 'slug: harbour', 'slug: port']], 'a changed heading, slug or chapter not recorded yet: "harbour"'],
    ['an address', [address('https://example.org/')], 'the address https://example.org/ not recorded yet'],
    [
      'a block that is gone',
      withoutList,
      'list "landings-2" was published in 0.1.0 and is gone; bring it back, or name what stands in its place: npm run permalinks -- retire landings-2 <id>, or why it is gone: --id "…" --en "…" for <id>',
    ],
    [
      'a paragraph that is a quotation now',
      quoted,
      '"fish-market-2" was published as a paragraph and is now a quote; give what is new another id, or say that it is the same: npm run permalinks -- changed fish-market-2',
    ],
    [
      'a retired id given again',
      inBoth('{/* #landings-2 */}', '{/* #landings-5 */}'),
      '"landings-5" was retired in 0.0.2 and stands in the text again; give what is new another id',
    ],
    [
      'a successor that nothing has',
      [[ledger, '"successor": "picture"', '"successor": "pictures"']],
      'permalinks.json:31: "quay" has the successor "pictures", which nothing has; name one that stands',
    ],
    [
      'successors in a circle',
      [[ledger, '"successor": "landings-1"', '"successor": "landings-5"']],
      '"landings-5" has the successor "landings-6", whose own successors lead round in a circle',
    ],
    [
      'the former slug of another chapter',
      [[en, 'slug: harbour', 'slug: auction']],
      'en.mdx:1: slug "auction" was the address of chapter "market", and still leads there; choose another slug',
    ],
    [
      'a former address not listed',
      [address('https://b.example/'), recorded('https://a.example/x/')],
      'publication.yaml:7: the site stood at https://a.example/x/, and every citation printed so far leads there',
    ],
    [
      'a former address not listed, none being known now',
      [recorded('https://a.example/x/')],
      'former_addresses: [https://a.example/x/]',
    ],
  ])('is told: %s', (_what, edits, told) => {
    expect(brokenIn(...edits).join('\n')).toContain(told);
  });

  it('is not told of while something else is wrong: ids stand only in a sound text', () => {
    const { breaches, broken } = readPublication(edited([en, '@port-1', '@port-9'], ...withoutList));
    expect(breaches.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  it('is told in one line where a whole chapter is gone, or where nothing was ever recorded', () => {
    const folder = edited();
    rmSync(join(folder, ledger));
    expect(readPublication(folder).broken.map(({ thing }) => thing)).toEqual([
      '25 ids not recorded yet: "harbour", "harbour-study", "harbour-study-1", "harbour-study-2", "landings" and 20 more',
    ]);
  });

  it('keeps a former address that is listed', () => {
    const folder = edited(
      address('https://b.example/\nformer_addresses: [https://a.example/x/]'),
      recorded('https://a.example/x/'),
    );
    expect(recordPermalinks(folder).breaches).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, ledger), 'utf8'))).toMatchObject({
      address: ['https://a.example/x/', 'https://b.example/'],
    });
  });

  it('is a breach like any other where the ledger cannot be read, and it is not taken for empty', () => {
    const { breaches } = readPublication(edited([ledger, '"units"', '"unit"']));
    expect(breaches.map(formatBreach).join('\n')).toContain('permalinks.json');
  });
});

describe('npm run permalinks', () => {
  it('adds a line for each new id, and changes no other', () => {
    const folder = edited(...newBlock);
    const before = readFileSync(join(folder, ledger), 'utf8').trimEnd().split('\n').slice(0, -2);
    expect(recordPermalinks(folder)).toEqual({ added: ['picture-3'], breaches: [] });
    const after = readFileSync(join(folder, ledger), 'utf8').split('\n');
    expect(after.slice(0, before.length).join('\n').replace(/,$/, '')).toBe(before.join('\n'));
    expect(after[before.length]).toBe('    { "id": "picture-3", "kind": ["equation"], "since": "0.1.0", "chapter": ["harbour"] }');
  });

  it('writes nothing while the content has a breach', () => {
    const folder = edited([en, '@port-1', '@port-9']);
    expect(recordPermalinks(folder).breaches.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, ledger), 'utf8')).toBe(readFileSync(join(fixture(), ledger), 'utf8'));
  });
});
