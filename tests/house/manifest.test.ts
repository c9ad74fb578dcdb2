import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CHROME = '.output/chrome-mv3/manifest.json';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly commands: Record<string, { readonly suggested_key: Record<string, string> }>;
}

/** Letters that YouTube's own keys take, whatever is held with them (2026-06). */
const YOUTUBE_LETTERS = new Set('kjlmcftiownpv'.toUpperCase());

/** Letters that Chrome and Edge take with Alt and Shift: tabs, groups, feedback, focus (2026-10). */
const BROWSER_LETTERS = new Set('AITNPXCWBMSL');

/** Letters that lie elsewhere, or bear other signs, on German and French keyboards. */
const MOVING_LETTERS = new Set('AQZWYM');

describe.skipIf(!existsSync(CHROME))('the manifest (skipped before a build)', () => {
  const manifest = existsSync(CHROME)
    ? (JSON.parse(readFileSync(CHROME, 'utf8')) as Manifest)
    : { permissions: [], host_permissions: [], commands: {} };

  it('asks for nothing whose reason isn’t in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const reasons = readme.slice(readme.indexOf('## Permissions'));
    for (const permission of manifest.permissions) expect(reasons).toContain(`\`${permission}\``);
    for (const host of manifest.host_permissions) {
      expect(reasons).toContain(`\`${host.replace(/^https:\/\/|\/\*$/g, '')}\``);
    }
    expect(manifest.permissions).not.toContain('tabs');
  });

  it('takes four keys at most, and none that YouTube or a browser has', () => {
    const keys = Object.values(manifest.commands).flatMap(({ suggested_key: key }) =>
      Object.values(key),
    );
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) {
      // Alt alone opens menus, in other letters for each language; Control and Shift is the browsers'.
      expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
      const letter = key.slice(-1);
      for (const taken of [YOUTUBE_LETTERS, BROWSER_LETTERS, MOVING_LETTERS]) {
        expect(taken.has(letter), `${key} is taken`).toBe(false);
      }
    }
  });
});
