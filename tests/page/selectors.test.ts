import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_SELECTORS } from '@/page/selectors';

const TOKENS = '../shared/data/youtube/dom/yt-watch.tokens.txt';

it('says of every selector when and where it was seen', () => {
  expect(PAGE_SELECTORS.length).toBeGreaterThan(10);
  for (const { css, seen } of PAGE_SELECTORS) {
    expect(seen, css).toMatch(/^20\d\d-\d\d, /);
    expect(css).not.toBe('');
  }
});

it('names every YouTube element and class of a selector as a token', () => {
  for (const { css, tokens } of PAGE_SELECTORS) {
    const named = css.match(/\b(?:ytd|ytp|yt|html5)-[\w-]+/g) ?? [];
    for (const name of named) expect(tokens, css).toContain(name);
  }
});

describe.skipIf(!existsSync(TOKENS))('on a saved page (skipped where ../shared is absent)', () => {
  it('finds every token', () => {
    const known = new Set(readFileSync(TOKENS, 'utf8').split('\n'));
    const missing = PAGE_SELECTORS.flatMap(({ tokens }) =>
      tokens.filter((name) => !known.has(name)),
    );
    expect(missing).toEqual([]);
    expect(known.has('ytd-no-such-element')).toBe(false);
  });
});
