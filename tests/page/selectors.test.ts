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
  const unknown = Object.entries(selectors).flatMap(([name, css]) =>
    [css]
      .flat()
      .flatMap((one) => one.match(/\b(?:ytd|ytp|yt|html5)-[\w-]+/g) ?? [])
      .filter((token) => !known.has(token))
      .map((token) => ({ name, token })),
  );

  it('finds every YouTube element and class, or its source is other people’s code', () => {
    expect(known.has('ytd-watch-flexy')).toBe(true);
    expect(known.has('ytd-no-such-element')).toBe(false);
    for (const { name, token } of unknown) {
      const { comment = '' } = dated.find((one) => one.name === name) ?? {};
      expect(comment, `${token} of ${name}`).toMatch(/in the code of/);
    }
  });
});
