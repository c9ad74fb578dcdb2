import { expect, it } from 'vitest';
import { plainCues, readCues } from '../read-cues';

it('takes commas and dots, missing hours, short fractions, a BOM and CRLF', () => {
  const body =
    '\ufeff1\r\n00:00:01,500 --> 00:00:02,250\r\nOne\r\nline\r\n\r\n2\r\n00:03.5 --> 0:04.75\r\nTwo\r\n\r\n3\r\n1:00:00 --> 1:00:01\r\nThree';
  expect(plainCues(body)).toEqual([
    [1500, 2250, 'One line'],
    [3500, 4750, 'Two'],
    [3_600_000, 3_601_000, 'Three'],
  ]);
});

it('lives with blank lines inside the text, and with none between the blocks', () => {
  const body =
    '1\n00:00:01,000 --> 00:00:02,000\nOne\n\nmore\n2\n00:00:02,000 --> 00:00:03,000\nTwo\n3\n00:00:03,000 --> 00:00:04,000\n42\n\n4\n00:00:04,000 --> 00:00:05,000\nend';
  expect(plainCues(body).map(([, , text]) => text)).toEqual(['One more', 'Two', '42', 'end']);
});

it('takes away looks, and keeps what only looks like a tag', () => {
  const body =
    '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>One</i> <font color="#fff">two</font> 3 < 4 &amp; {5}\n';
  expect(plainCues(body)[0]?.[2]).toBe('One two 3 < 4 & {5}');
});

it('marks the turns of a dialogue', () => {
  const body =
    '1\n00:00:01,000 --> 00:00:02,000\n- Is it?\n- It is.\n\n2\n00:00:02,000 --> 00:00:03,000\nGood.';
  expect(readCues(body).cues).toEqual([
    { startMs: 1000, endMs: 2000, text: 'Is it? It is.', newSpeaker: true },
    { startMs: 2000, endMs: 3000, text: 'Good.' },
  ]);
});

it('loses the repeats that a conversion of automatic captions leaves', () => {
  const body =
    '1\n00:00:00,030 --> 00:00:01,819\nthe following talk\n\n2\n00:00:01,819 --> 00:00:01,829\nthe following talk\n\n3\n00:00:01,829 --> 00:00:04,579\nthe following talk\nis about risk\n\n4\n00:00:04,579 --> 00:00:04,589\nis about risk\n';
  expect(plainCues(body)).toEqual([
    [30, 1819, 'the following talk'],
    [1829, 4579, 'is about risk'],
  ]);
});
