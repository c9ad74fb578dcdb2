import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as selectors from '@/page/selectors';

const DOM = '../shared/data/youtube/dom';
const source = readFileSync('src/page/selectors.ts', 'utf8');

/** Every name that was on a saved page of YouTube's; undefined where `../shared` is absent. */
const saved = existsSync(DOM)
  ? new Set(readdirSync(DOM).flatMap((file) => readFileSync(`${DOM}/${file}`, 'utf8').split('\n')))
  : undefined;

const YOUTUBES = /\b(?:ytd|ytp|ytm|ytw|yt|html5)(?:-[\w-]+|[A-Z]\w+)/g;

interface Entry {
  readonly name: string;
  readonly comment: string;
  readonly value: string;
}

/** Every exported name with the comment above it and what it holds. */
function entriesIn(text: string): Entry[] {
  const pattern = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const (\w+)\s*=([^;]*);/g;
  return [...text.matchAll(pattern)].map(([, comment = '', name = '', value = '']) => {
    return { name, value, comment: comment.replace(/\s*\*?\s+/g, ' ') };
  });
}

/** What is wrong with an entry: no date and place, or a name that no saved page and no code vouches for. */
function faultsIn(
  { name, comment, value }: Entry,
  known: ReadonlySet<string> | undefined,
): string[] {
  if (!/\bSeen 20\d\d-\d\d (on|in) .+\./.test(comment)) return [`${name}: no date and place`];
  const isFromCode = /\bcode\b/.test(comment);
  const strangers = (value.match(YOUTUBES) ?? []).filter((one) => known && !known.has(one));
  return isFromCode ? [] : strangers.map((one) => `${name}: ${one} is on no saved page`);
}

/** Quoted texts of a source that name something of YouTube's page. */
function selectorsIn(text: string): string[] {
  const code = text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
  const quoted = code.match(/'[^'\n]*'|`[^`]*`|"[^"\n]*"/g) ?? [];
  return quoted.filter((one) => /\b(?:ytd|ytp|ytm|html5)-[a-z]|#movie_player|\bytw[A-Z]/.test(one));
}

it('says of every selector when and where it was seen, and each was seen there', () => {
  const entries = entriesIn(source);
  expect(entries.map(({ name }) => name).sort()).toEqual(Object.keys(selectors).sort());
  expect(entries.flatMap((entry) => faultsIn(entry, saved))).toEqual([]);
});

it('would find a selector that is neither dated nor on a saved page', () => {
  const known = new Set(['ytd-app']);
  const faults = (comment: string, value: string) =>
    entriesIn(`/** ${comment} */\nexport const ONE = '${value}';\n`).flatMap((entry) =>
      faultsIn(entry, known),
    );
  expect(faults('Seen 2026-06 on a saved watch page.', 'ytd-app')).toEqual([]);
  expect(faults('The app.', 'ytd-app')).toEqual(['ONE: no date and place']);
  expect(faults('Seen lately on a saved watch page.', 'ytd-app')).toEqual([
    'ONE: no date and place',
  ]);
  expect(faults('Seen 2026-06 on a saved watch page.', 'ytd-app .ytp-invented')).toEqual([
    'ONE: ytp-invented is on no saved page',
  ]);
  expect(faults('Seen 2026-06 on a saved page.', '.ytwInventedHost')).toHaveLength(1);
  expect(faults('Seen 2026-06 in the code of an extension.', '.ytp-invented')).toEqual([]);
});

it.skipIf(!saved)('the saved pages hold what is asked of them (skipped without ../shared)', () => {
  expect(saved?.has('ytd-watch-flexy')).toBe(true);
  expect(saved?.has('ytd-no-such-element')).toBe(false);
  const named = entriesIn(source).flatMap(({ value }) => value.match(YOUTUBES) ?? []);
  expect(named.filter((name) => saved?.has(name)).length).toBeGreaterThan(6);
});

it('no other source names anything of YouTube’s page', () => {
  const sources = import.meta.glob<string>('../../{src,entrypoints}/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const others = Object.entries(sources).filter(([path]) => !path.endsWith('/page/selectors.ts'));
  expect(others.length).toBeGreaterThan(100);
  for (const [path, text] of others) expect(selectorsIn(text), path).toEqual([]);
  expect(selectorsIn("// ytd-app\nfind('.ytp-invented'); find(`#movie_player ${a}`);")).toEqual([
    "'.ytp-invented'",
    '`#movie_player ${a}`',
  ]);
});
