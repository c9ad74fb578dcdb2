import { expect, test } from 'vitest';
import type { Settings } from '@/core/settings';
import type { Video } from '@/core/video';
import type { Availability } from '@/page/video-facts';
import { decideByVideo, decideShow } from '@/tab/decide-show';
import { madeId } from '../helpers/made-episode';
import { surveyOf } from './page-stand-in';

const video = (change: Partial<Video>): Video => ({ ...BREAD, ...change });
const BREAD: Video = {
  videoId: madeId(1),
  title: 'How to bake bread',
  channel: 'Baking',
  durationMs: 3_600_000,
  publishedOn: '',
  description: '',
  keywords: [],
  chapters: [],
};
const AXRP = video({ title: '19 - Mechanistic Interpretability', channel: 'AXRP' });
const AI = video({ title: 'The AI safety debate', channel: 'Talks' });

const decide = (showOn: Settings['showOn'], about: Video, languages: readonly string[] = ['en']) =>
  decideShow(showOn, surveyOf(about, { languages }));

test('by default talk about AI is shown, and nothing else', () => {
  expect([AXRP, AI, BREAD].map((about) => decide('ai-talk', about))).toEqual([
    'show',
    'show',
    'leave-out',
  ]);
});

test('AXRP alone, where that was chosen', () => {
  expect([AXRP, AI].map((about) => decide('axrp', about))).toEqual(['show', 'leave-out']);
});

test('any captioned English video: by its track list, and only once that is known', () => {
  expect(decide('captioned-english', BREAD)).toBe('show');
  expect(decide('captioned-english', BREAD, ['pt'])).toBe('leave-out');
  expect(decide('captioned-english', BREAD, [])).toBe('unknown');
  const live = (availability: Availability) =>
    decideShow('captioned-english', surveyOf(BREAD, { availability }));
  expect(live('live')).toBe('leave-out');
});

test('a page that has said nothing yet decides nothing', () => {
  expect(decideShow('ai-talk', undefined)).toBe('unknown');
});

test('a video of which nothing is known is told about rather than passed over', () => {
  expect(decideByVideo('axrp', video({ title: '', channel: '' }))).toBe('show');
});
