import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeEntities } from '@/captions/syntax/decode-entities';
import { stripForeignTags, stripTags } from '@/captions/syntax/strip-tags';
import { xml } from '../written-talk';

it('takes one layer off, never two', () => {
  expect(decodeEntities('&amp;lt; &#39;&#x1F916;&#X27; &nbsp;|')).toBe("&lt; '🤖'  |");
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(decodeEntities(xml(text))).toBe(text);
    }),
  );
});

it('leaves what is no entity', () => {
  const text = '&; & &constructor; &unknown; &#; &#99999999; &#x110000; AT&T; R&D';
  expect(decodeEntities(text)).toBe(text);
});

it('strips the tags of caption files and nothing else', () => {
  expect(stripTags('<i>a</i> <FONT color="x">b</FONT> c<br/>d <3 e < f <foo> g>')).toBe(
    'a b c\nd <3 e < f <foo> g>',
  );
  expect(stripForeignTags('{\\an8}<i>a</i> <font size=1>b</font> {c}')).toBe('<i>a</i> b {c}');
});
