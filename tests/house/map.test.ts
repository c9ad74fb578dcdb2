import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const map = readFileSync('src/README.md', 'utf8');

it('names only places that exist, on at most 80 lines', () => {
  const places = [...map.matchAll(/`((?:src|entrypoints|assets|tests|scripts)\/[^`*{]*)`/g)];
  expect(places.length).toBeGreaterThan(5);
  for (const [, place = ''] of places) expect(existsSync(place), place).toBe(true);
  expect(map.trimEnd().split('\n').length).toBeLessThanOrEqual(80);
});

it('sends a reader of “When YouTube changes” to places that exist', () => {
  const guide = readFileSync('src/captions/README.md', 'utf8');
  const places = [...guide.matchAll(/`((?:src|tests|scripts)\/[^`*{\s]*)`/g)];
  expect(places.length).toBeGreaterThan(8);
  for (const [, place = ''] of places) expect(existsSync(place), place).toBe(true);
});

it('says why each runtime package is here', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries(dependencies)) {
    expect(map, `a reason for ${name}`).toMatch(new RegExp(`\\| \`${name}\` +\\|`));
    expect(version, `${name} is pinned`).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

it('locks every package by its integrity and by no address', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
  };
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || entry.link) continue;
    expect(entry.integrity, `integrity of ${path}`).toBeDefined();
    expect(entry.resolved, `no registry host at ${path}`).toBeUndefined();
  }
});

it('keeps the top level to the agreed names', () => {
  const agreed =
    'package.json package-lock.json tsconfig.json wxt.config.ts entrypoints src assets tests README.md LICENSE scripts'.split(
      ' ',
    );
  const tracked = execFileSync('git', ['ls-tree', '--name-only', 'HEAD'], { encoding: 'utf8' });
  const names = tracked
    .trim()
    .split('\n')
    .filter((name) => !name.startsWith('.'));
  expect(names.filter((name) => !agreed.includes(name))).toEqual([]);
});
