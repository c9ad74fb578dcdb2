import { expect, it } from 'vitest';
import { segmentText } from '@/core/segments/segment-text';
import { segmentAt } from '../../helpers/talk.ts';

it('says a segment with the part that changes first', () => {
  const segment = segmentAt(11, -38, { startMs: 2_470_000, endMs: 2_548_000 });
  expect(segmentText(segment, 182)).toBe(
    '41:10 to 42:28, score −38, risk-forward, technical, segment 12 of 182',
  );
});

it('says that there is no evidence instead of a score', () => {
  const silent = segmentAt(0, null, { startMs: 0, endMs: 80_000, lens: 'none' });
  expect(segmentText(silent, 1)).toBe('0:00 to 1:20, no evidence, segment 1 of 1');
});
