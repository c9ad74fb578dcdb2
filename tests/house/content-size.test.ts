import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILT = '.output/chrome-mv3';
const SCRIPTS = `${BUILT}/content-scripts`;

/** What every page of YouTube's loads, and what a page with an overlay loads on top, gzipped. */
const EVERY_PAGE_BYTES = 21_000;
const OVERLAY_BYTES = 26_000;

const KEEPS_ZOD = /_zod|ZodMini|\$ZodType/;
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

describe.skipIf(!existsSync(SCRIPTS))('the scripts in the page (skipped before a build)', () => {
  const scripts = existsSync(SCRIPTS)
    ? readdirSync(SCRIPTS)
        .filter((name) => name.endsWith('.js'))
        .map((name) => ({ name, text: readFileSync(`${SCRIPTS}/${name}`, 'utf8') }))
    : [];
  const overlay = existsSync(SCRIPTS) ? readFileSync(`${BUILT}/overlay.js`, 'utf8') : '';

  it('are light on every page, and heavier only where an overlay stands', () => {
    expect(scripts.map(({ name }) => name).sort()).toEqual(['youtube-player.js', 'youtube.js']);
    const always = scripts.reduce((sum, { text }) => sum + gzipped(text), 0);
    console.log(`gzipped: ${always} bytes on every page, ${gzipped(overlay)} with an overlay`);
    expect(always).toBeLessThanOrEqual(EVERY_PAGE_BYTES);
    expect(gzipped(overlay)).toBeLessThanOrEqual(OVERLAY_BYTES);
  });

  it('carry no zod, which the worker does', () => {
    for (const { name, text } of scripts) expect(text, name).not.toMatch(KEEPS_ZOD);
    expect(overlay).not.toMatch(KEEPS_ZOD);
    expect(readFileSync(`${BUILT}/background.js`, 'utf8')).toMatch(KEEPS_ZOD);
  });
});
