import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as selectors from '@/page/selectors';

const TOKENS = '../shared/data/youtube/dom/yt-watch.tokens.txt';
const source = readFileSync('src/page/selectors.ts', 'utf8');

/** Every exported name with the comment above it. */
const dated = [...source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const (\w+)/g)].map(
  ([, comment = '', name = '']) => ({ name, comment: comment.replace(/\s*\*?\s+/g, ' ') }),
);

it('says of every selector when and where it was seen', () => {
  expect(dated.map(({ name }) => name).sort()).toEqual(Object.keys(selectors).sort());
  for (const { name, comment } of dated) {
    expect(comment, name).toMatch(/Seen 20\d\d-\d\d (on|in) .+\./);
  }
});

describe.skipIf(!existsSync(TOKENS))('on a saved page (skipped where ../shared is absent)', () => {
  const known = new Set(existsSync(TOKENS) ? readFileSync(TOKENS, 'utf8').split('\n') : []);
  const named = Object.values(selectors)
    .flat()
    .flatMap((css) => css.match(/\b(?:ytd|ytp|yt|html5)-[\w-]+/g) ?? []);

  it('finds every YouTube element and class', () => {
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    expect(known.has('ytd-no-such-element')).toBe(false);
  });
});
