import { describe, expect, it } from 'vitest';

/** What each room may import: other rooms, and packages (house rule: down a storey or not at all). */
const ROOMS: Record<string, { rooms: readonly string[]; packages: readonly string[] }> = {
  core: { rooms: [], packages: [] },
  captions: { rooms: ['core'], packages: ['saxes', 'webvtt-parser'] },
  page: { rooms: ['core'], packages: [] },
  store: { rooms: ['core'], packages: ['idb', 'zod/mini'] },
  messaging: { rooms: ['core'], packages: ['zod/mini', 'wxt/browser'] },
  sync: { rooms: ['core'], packages: ['wxt/browser'] },
  worker: { rooms: ['core', 'captions', 'store', 'sync', 'messaging'], packages: [] },
  tab: { rooms: ['core', 'page', 'messaging'], packages: [] },
  ui: {
    rooms: ['core', 'messaging'],
    packages: ['preact', 'preact/hooks', 'minisearch/SearchableMap', 'papaparse'],
  },
};

const MAX_LINES = 300;
const MAX_ENTRYPOINT_LINES = 60;
const HOMELESS = /(^|\/)(utils?|helpers?|common|shared|manager|types)\.tsx?$/;

const sources = Object.entries(
  import.meta.glob<string>('../../src/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => ({ path: path.replace('../../', ''), text }));

const entrypoints = Object.entries(
  import.meta.glob<string>('../../entrypoints/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => ({ path: path.replace('../../', ''), text }));

const lineCount = (text: string): number => text.trimEnd().split('\n').length;

function importsOf(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

function faultIn(path: string, wanted: string): string | undefined {
  const room = path.split('/')[1] ?? '';
  const rule = ROOMS[room];
  if (!rule) return `src/${room} is not on the map (src/README.md)`;
  if (wanted.startsWith('.')) {
    return wanted.startsWith('./') && /\.css(\?inline)?$/.test(wanted)
      ? undefined
      : `imports ${wanted}; use the alias @/`;
  }
  if (!wanted.startsWith('@/')) {
    return rule.packages.includes(wanted) ? undefined : `may not import the package ${wanted}`;
  }
  const other = wanted.split('/')[1] ?? '';
  const isStyle = wanted.endsWith('.css') || wanted.endsWith('.css?inline');
  return other === room || (isStyle && room === 'ui') || rule.rooms.includes(other)
    ? undefined
    : `may not import ${wanted}: ${room} does not know ${other}`;
}

describe('the house', () => {
  it('has something to check', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(importsOf("import type { A } from '@/core/a';\nimport 'x';")).toEqual(['@/core/a', 'x']);
    expect(faultIn('src/core/a.ts', '@/store/database')).toContain('core does not know store');
    expect(faultIn('src/ui/a.tsx', 'zod/mini')).toContain('package zod/mini');
  });

  it.each(sources)('$path imports down a storey or stays in its room', ({ path, text }) => {
    const faults = importsOf(text).map((wanted) => faultIn(path, wanted));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it.each(sources)('$path is one sitting, well named and without a lobby', ({ path, text }) => {
    expect(lineCount(text), 'lines').toBeLessThanOrEqual(MAX_LINES);
    expect(path).toMatch(
      /^src\/[a-z-]+(\/[a-z-]+){1,2}(\.d)?\.tsx?$|^src\/[a-z-]+\/([a-z-]+\/)?[a-z0-9-]+(\.d)?\.tsx?$/,
    );
    expect(path).not.toMatch(HOMELESS);
    expect(path).not.toMatch(/(^|\/)index\.tsx?$/);
    expect(text).not.toMatch(/(^|\n)export default/);
    expect(text, 'state made when a module loads').not.toMatch(/(^|\n)(export )?let /);
    expect(text, 'a TODO without a date').not.toMatch(/TODO(?! \[\d{4}-\d{2}-\d{2}\])/);
  });

  it.each(entrypoints)('$path is thin', ({ text }) => {
    expect(lineCount(text)).toBeLessThanOrEqual(MAX_ENTRYPOINT_LINES);
  });

  it('leaves no module of core and captions without a test that reaches it', () => {
    const tests = Object.keys(import.meta.glob('../{core,captions}/**/*.test.{ts,tsx}')).map(
      (path) => path.replace('../', '').replace(/\.test\.tsx?$/, ''),
    );
    const computing = sources.filter(
      ({ path, text }) =>
        /^src\/(core|captions)\//.test(path) && /export (function|const \w+ = \()/.test(text),
    );
    const testTexts = Object.values(
      import.meta.glob<string>('../**/*.test.{ts,tsx}', {
        query: '?raw',
        import: 'default',
        eager: true,
      }),
    );
    const missing = computing
      .map(({ path }) => path.replace('src/', '').replace(/\.tsx?$/, ''))
      .filter((module) => !tests.includes(module))
      .filter((module) => !testTexts.some((text) => text.includes(`'@/${module}'`)))
      .filter((module) => !sources.some(({ text }) => text.includes(`'@/${module}'`)));
    expect(missing).toEqual([]);
  });
});
