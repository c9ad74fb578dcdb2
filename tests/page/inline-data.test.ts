// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readInlineData } from '@/page/inline-data';

const PAGE = '../shared/data/youtube/watch-page/watch-2025-06.html';

function documentWith(...scripts: string[]): Document {
  const made = document.implementation.createHTMLDocument('page');
  for (const text of scripts) {
    const script = made.createElement('script');
    script.type = 'text/plain';
    script.textContent = text;
    made.head.append(script);
  }
  return made;
}

test('the object comes out whole, whatever stands in its texts and after it', () => {
  const text = fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', ';', 'a', '\n', ' = {') });
  fc.assert(
    fc.property(fc.dictionary(text, text), text, (value, rest) => {
      const script = `var ytInitialPlayerResponse = ${JSON.stringify(value)};${rest}`;
      expect(readInlineData(documentWith(script), 'ytInitialPlayerResponse')).toEqual(value);
    }),
  );
});

test('the phone page’s quoted form is read as well', () => {
  const marks = (text: string) =>
    text.replace(/[\\'"<>{}[\]=&/]/g, (mark) => `\\x${mark.charCodeAt(0).toString(16)}`);
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, rest) => {
      const object = JSON.stringify({ held: JSON.parse(json) as unknown });
      const script = `var ytInitialData = '${marks(object)}';${rest}`;
      expect(readInlineData(documentWith(script), 'ytInitialData')).toEqual(JSON.parse(object));
    }),
  );
});

test('a script that only mentions the name holds nothing', () => {
  const page = documentWith('if (window["ytInitialData"]) go(ytInitialData);', 'var other = {};');
  expect(readInlineData(page, 'ytInitialData')).toBeUndefined();
});

test('a script cut off in the middle is passed over', () => {
  const page = documentWith('var ytInitialData = {"a": {', 'window["ytInitialData"] = {"a": 1}');
  expect(readInlineData(page, 'ytInitialData')).toEqual({ a: 1 });
});

describe.skipIf(!existsSync(PAGE))('on a saved page (skipped where ../shared is absent)', () => {
  it('reads the player response and the page data', () => {
    const scripts = readFileSync(PAGE, 'utf8').match(
      /(?<=<script nonce="[^"]*">)[^]*?(?=<\/script>)/g,
    );
    const page = documentWith(...(scripts ?? []));
    expect(readInlineData(page, 'ytInitialPlayerResponse')).toMatchObject({
      videoDetails: { videoId: 'GJLlxj_dtq8' },
    });
    expect(readInlineData(page, 'ytInitialData')).toMatchObject({ currentVideoEndpoint: {} });
  });
});
