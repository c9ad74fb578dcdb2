import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentLink } from '@/core/episodes/moment-link';
import { toVideoId } from '@/core/video-id';

const videoId = toVideoId('AbCdEf01_-9');
if (!videoId) throw new Error('The sample id is no video id.');

test('a moment is linked by whole seconds, never past the moment itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_400_000 }), (ms) => {
      const seconds = Number(new URL(momentLink(videoId, ms)).searchParams.get('t'));
      expect(Number.isInteger(seconds)).toBe(true);
      expect(seconds * 1000).toBeLessThanOrEqual(ms);
      expect(ms - seconds * 1000).toBeLessThan(1000);
    }),
  );
});

test('the link names the video', () => {
  expect(momentLink(videoId, 4_963_400)).toBe('https://youtu.be/AbCdEf01_-9?t=4963');
});

test('a time before the start is the start', () => {
  expect(momentLink(videoId, -5)).toBe('https://youtu.be/AbCdEf01_-9?t=0');
});
