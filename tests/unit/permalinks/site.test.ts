import { describe, expect, it } from 'vitest';
import { siteFrom } from '../../../src/permalinks/site.ts';

describe('where the site stands', () => {
  it('is the local preview while no address is known', () => {
    expect(siteFrom(null, {})).toEqual({ origin: 'http://localhost:4321', base: '/', known: false });
  });
  it('is the publication’s address, with its folder', () => {
    expect(siteFrom('https://example.org/study', {})).toEqual({ origin: 'https://example.org', base: '/study/', known: true });
  });
  it('is moved by SITE and BASE_PATH, written with or without slashes', () => {
    const moved = { origin: 'https://other.example', base: '/kajian/padang/', known: true };
    expect(siteFrom('https://example.org/study/', { SITE: 'https://other.example', BASE_PATH: 'kajian/padang' })).toEqual(moved);
    expect(siteFrom(null, { SITE: 'https://other.example', BASE_PATH: '/kajian/padang/' })).toEqual(moved);
  });
});
