import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/find-browser';

const folder = mkdtempSync(join(tmpdir(), 'find-browser-'));

function fileNamed(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
}

afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('CHROME_PATH comes first, and a wrong one is an error that names it', () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(findBrowser()).toEqual({ executablePath: process.execPath, isBranded: false });
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  expect(() => findBrowser()).toThrow('/nowhere/chrome');
});

it.each([
  ['google-chrome', true],
  ['Google Chrome', true],
  ['microsoft-edge', true],
  ['msedge.exe', true],
  ['Google Chrome for Testing', false],
  ['chromium', false],
])('%s is branded: %s', (name, isBranded) => {
  const path = fileNamed(name);
  vi.stubEnv('CHROME_PATH', path);
  expect(findBrowser()?.isBranded).toBe(isBranded);
});
