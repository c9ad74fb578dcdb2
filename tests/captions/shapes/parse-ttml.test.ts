import { expect, it } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { plainCues, readCues } from '../read-cues';

const ttml = (inner: string, attributes = '') =>
  `<?xml version="1.0"?><tt xml:lang="en-GB" xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ${attributes}><body><div>${inner}</div></body></tt>`;

it.each([
  ['00:00:01.500', 1500],
  ['01:00:00', 3_600_000],
  ['00:00:01:15', 1600],
  ['1.5s', 1500],
  ['1500ms', 1500],
  ['0.5m', 30_000],
  ['0.25h', 900_000],
  ['30f', 1200],
  ['2500t', 2500],
])('reads the time %s', (begin, startMs) => {
  const body = ttml(
    `<p begin="${begin}" dur="1s">word</p>`,
    'ttp:frameRate="25" ttp:tickRate="1000"',
  );
  expect(plainCues(body)).toEqual([[startMs, startMs + 1000, 'word']]);
});

it('counts from the beginning of the part that a line stands in', () => {
  const body = ttml('</div><div begin="10s"><p begin="1s" end="2s">later</p>');
  expect(plainCues(body)).toEqual([[11_000, 12_000, 'later']]);
});

it('folds line breaks and spans, with or without a prefix', () => {
  const body =
    '<tt:tt xmlns:tt="http://www.w3.org/ns/ttml"><tt:body><tt:p begin="0s" end="1s">one<tt:br/><tt:span>two</tt:span> &amp; three</tt:p></tt:body></tt:tt>';
  expect(plainCues(body)).toEqual([[0, 1000, 'one two & three']]);
});

it('takes the times of spans for the times of their words', () => {
  const body = ttml(
    '<p begin="1s" end="3s"><span begin="0s">so</span> <span begin="0.5s">what</span></p>',
  );
  expect(readCues(body).cues[0]?.words).toEqual([
    { text: 'so', startMs: 1000 },
    { text: 'what', startMs: 1500 },
  ]);
});

it('names its language, and leaves out lines that have no time', () => {
  const body = ttml('<p>when?</p><p begin="soon" end="2s">never</p><p begin="1s" end="2s">now</p>');
  expect(readCues(body)).toMatchObject({ language: 'en-GB', cues: [{ text: 'now' }] });
  expect(parseCaptions(ttml('<p>when?</p>'), { durationMs: 0 })).toMatchObject({ cause: 'parse' });
});
