import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILT = '.output/chrome-mv3';
const SCRIPTS = `${BUILT}/content-scripts`;

/** What every page of YouTube's loads, what one with an overlay, and what one to be read, gzipped. */
const EVERY_PAGE_BYTES = 16_800;
const OVERLAY_BYTES = 26_000;
const READING_BYTES = 7_000;

const KEEPS_ZOD = /_zod|ZodMini|\$ZodType/;
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

describe.skipIf(!existsSync(SCRIPTS))('the scripts in the page (skipped before a build)', () => {
  const scripts = existsSync(SCRIPTS)
    ? readdirSync(SCRIPTS)
        .filter((name) => name.endsWith('.js'))
        .map((name) => ({ name, text: readFileSync(`${SCRIPTS}/${name}`, 'utf8') }))
    : [];
  const built = (name: string): string =>
    existsSync(SCRIPTS) ? readFileSync(`${BUILT}/${name}`, 'utf8') : '';
  const [overlay, reading] = [built('overlay.js'), built('reading.js')];

  it('are light on every page, and heavier only where an overlay stands', () => {
    expect(scripts.map(({ name }) => name).sort()).toEqual(['youtube-player.js', 'youtube.js']);
    const always = scripts.reduce((sum, { text }) => sum + gzipped(text), 0);
    const sizes = `${gzipped(overlay)} with an overlay, ${gzipped(reading)} to read`;
    console.log(`gzipped: ${always} bytes on every page, ${sizes}`);
    expect(always).toBeLessThanOrEqual(EVERY_PAGE_BYTES);
    expect(gzipped(overlay)).toBeLessThanOrEqual(OVERLAY_BYTES);
    expect(gzipped(reading)).toBeLessThanOrEqual(READING_BYTES);
  });

  it('carry no zod, which the worker does', () => {
    for (const { name, text } of scripts) expect(text, name).not.toMatch(KEEPS_ZOD);
    for (const text of [overlay, reading]) expect(text).not.toMatch(KEEPS_ZOD);
    expect(readFileSync(`${BUILT}/background.js`, 'utf8')).toMatch(KEEPS_ZOD);
  });
});
