import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toVideoId, type VideoId } from '@/core/video-id';
import { readTracks } from '@/page/player-survey';
import { readVideoFacts } from '@/page/video-facts';

const DATA = '../shared/data/youtube/player';
const id = (text: string): VideoId => {
  const videoId = toVideoId(text);
  if (!videoId) throw new Error(`${text} is no video id.`);
  return videoId;
};
const VIDEO = id('AbCdEf01_-9');

const response = (details: object = {}, more: object = {}) => ({
  videoDetails: { videoId: VIDEO, title: 'A talk', author: 'Example', ...details },
  playabilityStatus: { status: 'OK' },
  ...more,
});
const pageData = (key: string, videoId: string = VIDEO) => ({
  currentVideoEndpoint: { watchEndpoint: { videoId } },
  playerOverlays: {
    playerOverlayRenderer: {
      decoratedPlayerBarRenderer: {
        decoratedPlayerBarRenderer: {
          playerBar: {
            multiMarkersPlayerBarRenderer: {
              markersMap: [
                { key: 'ANIMATION_ANNOTATION_MARKERS', value: { markers: [] } },
                {
                  key,
                  value: {
                    chapters: [
                      {
                        chapterRenderer: {
                          title: { simpleText: 'End' },
                          timeRangeStartMillis: 9000,
                        },
                      },
                      {
                        chapterRenderer: {
                          title: { simpleText: 'Start' },
                          timeRangeStartMillis: 0,
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        },
      },
    },
  },
});

test('another video’s response is no information', () => {
  expect(readVideoFacts(VIDEO, response({ videoId: 'other______' }), undefined)).toBeUndefined();
});

test('nothing that a page may hold makes it throw, and what comes out is within bounds', () => {
  fc.assert(
    fc.property(fc.object(), fc.object(), fc.anything(), (details, more, data) => {
      const facts = readVideoFacts(
        VIDEO,
        { ...more, ...response({ ...details, videoId: VIDEO }) },
        data,
      );
      expect(facts?.video.videoId).toBe(VIDEO);
      expect(facts?.video.durationMs).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('lengths are whole milliseconds, and a live stream has none', () => {
  expect(readVideoFacts(VIDEO, response({ lengthSeconds: '316' }), null)?.video.durationMs).toBe(
    316_000,
  );
  expect(readVideoFacts(VIDEO, response({ lengthSeconds: '0' }), null)?.video.durationMs).toBe(0);
});

test('the publication day is a day', () => {
  const on = (publishDate: string) =>
    readVideoFacts(
      VIDEO,
      response({}, { microformat: { playerMicroformatRenderer: { publishDate } } }),
      undefined,
    )?.video.publishedOn;
  expect(on('2026-11-01T07:00:00-07:00')).toBe('2026-11-01');
  expect(on('yesterday')).toBe('');
});

test('chapters are those of the player’s bar, in order, and of this video’s page alone', () => {
  const chaptersOf = (data: object) => readVideoFacts(VIDEO, response(), data)?.video.chapters;
  const both = [
    { startMs: 0, title: 'Start' },
    { startMs: 9000, title: 'End' },
  ];
  expect(chaptersOf(pageData('DESCRIPTION_CHAPTERS'))).toEqual(both);
  const automatic = both.map((chapter) => ({ ...chapter, automatic: true }));
  expect(chaptersOf(pageData('AUTO_CHAPTERS'))).toEqual(automatic);
  expect(chaptersOf(pageData('KEY_MOMENTS'))).toEqual([]);
  expect(chaptersOf(pageData('AUTO_CHAPTERS', 'other______'))).toEqual([]);
});

test.each([
  ['a video', response(), 'playable'],
  ['a running stream', response({ isLive: true, isLiveContent: true }), 'live'],
  ['a finished stream', response({ isLiveContent: true }), 'playable'],
  ['a premiere to come', response({ isUpcoming: true }), 'premiere'],
  ['a running premiere', response({ isLive: true, isLiveContent: false }), 'premiere'],
  [
    'an age gate',
    response({}, { playabilityStatus: { status: 'LOGIN_REQUIRED' } }),
    'age-restricted',
  ],
  [
    'a private video',
    response({ isPrivate: true }, { playabilityStatus: { status: 'LOGIN_REQUIRED' } }),
    'unplayable',
  ],
  ['a deleted one', { playabilityStatus: { status: 'ERROR' } }, 'unplayable'],
  ['a robot check', { playabilityStatus: { status: 'LOGIN_REQUIRED' } }, 'unplayable'],
])('%s is told apart', (_what, given, availability) => {
  expect(readVideoFacts(VIDEO, given, undefined)?.availability).toBe(availability);
});

describe.skipIf(!existsSync(DATA))('on real responses (skipped where ../shared is absent)', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${DATA}/${name}.json`, 'utf8'));
  const PAGE = 'https://www.youtube.com/watch';

  it.each([
    ['web-2025-06', 'GJLlxj_dtq8', 'playable', 9],
    ['no-captions', 'dsMFmonKDD4', 'playable', 0],
    ['age-restricted', 'Njp5uhTorCo', 'age-restricted', 0],
    ['unlisted', 'udsB8KnIJTg', 'playable', 1],
    ['unavailable', 'AbCdEf01_-9', 'unplayable', 0],
    ['unplayable', 'AbCdEf01_-9', 'unplayable', 0],
  ])('%s', (name, videoId, availability, tracks) => {
    const player = read(`${name}.player`);
    expect(readVideoFacts(id(videoId), player, undefined)?.availability).toBe(availability);
    expect(readTracks(player, id(videoId), PAGE)).toHaveLength(tracks);
  });

  it('finds thirteen described chapters, automatic ones, and no key moments', () => {
    const chapters = (name: string): number => {
      const player = read(`${name}.player`) as { videoDetails: { videoId: string } };
      const facts = readVideoFacts(id(player.videoDetails.videoId), player, read(`${name}.next`));
      return facts?.video.chapters.length ?? -1;
    };
    expect(chapters('chapters13-desc')).toBe(13);
    expect(chapters('chapters-auto')).toBe(7);
    expect(chapters('web-2025-06')).toBe(0);
    expect(chapters('cclicensed')).toBe(0);
  });
});
