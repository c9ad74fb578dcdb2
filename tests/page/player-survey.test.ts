import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toVideoId } from '@/core/video-id';
import { readSurvey } from '@/page/player-survey';

const VIDEO = toVideoId('AbCdEf01_-9');
if (!VIDEO) throw new Error('The sample id is no video id.');
const PAGE = 'https://www.youtube.com/watch?v=AbCdEf01_-9';
const URL_OF = (query: string) => `https://www.youtube.com/api/timedtext?v=${VIDEO}&${query}`;

const answer = (captionTracks: unknown, more: object = {}) => ({
  response: {
    videoDetails: { videoId: VIDEO, title: 'A talk' },
    playabilityStatus: { status: 'OK' },
    captions: { playerCaptionsTracklistRenderer: { captionTracks } },
  },
  ...more,
});

test('whatever crosses the bridge, a survey comes out of it', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (given, tracks) => {
      expect(readSurvey(given, VIDEO, PAGE).tracks).toEqual([]);
      expect(Array.isArray(readSurvey(answer(tracks), VIDEO, PAGE).tracks)).toBe(true);
    }),
  );
});

test('a track is what the list says of it', () => {
  const [automatic, named] = readSurvey(
    answer([
      { baseUrl: URL_OF('lang=en&kind=asr'), vssId: 'a.en', languageCode: 'en', kind: 'asr' },
      {
        baseUrl: URL_OF('lang=en&name=chat'),
        vssId: '.en.Ab1',
        languageCode: 'en',
        name: { runs: [{ text: 'English – chat' }] },
        isTranslatable: true,
      },
    ]),
    VIDEO,
    PAGE,
  ).tracks;
  expect(automatic).toMatchObject({ vssId: 'a.en', kind: 'asr', name: '', isTranslatable: false });
  expect(named).toMatchObject({ vssId: '.en.Ab1', name: 'chat', isTranslatable: true });
  expect(named).not.toHaveProperty('kind');
});

test('addresses that are not YouTube’s captions of this video leave no track', () => {
  const given = [
    { baseUrl: 'https://example.com/api/timedtext?v=AbCdEf01_-9', languageCode: 'en' },
    { baseUrl: URL_OF('lang=en').replace(VIDEO, 'other______'), languageCode: 'en' },
    { baseUrl: 7, languageCode: 'en' },
  ];
  expect(readSurvey(answer(given), VIDEO, PAGE).tracks).toEqual([]);
});

test('running addresses are kept by vssId, and only good ones', () => {
  const { runtimeUrls } = readSurvey(
    answer([], {
      runtimeTracks: {
        captionTracks: [
          { url: URL_OF('lang=de'), vssId: '.de' },
          { url: 'https://example.com', vssId: '.en' },
          { url: URL_OF('lang=fr') },
        ],
      },
    }),
    VIDEO,
    PAGE,
  );
  expect([...runtimeUrls.keys()]).toEqual(['.de']);
});

const sounds = {
  videoDetails: { videoId: VIDEO },
  playabilityStatus: { status: 'OK' },
  captions: {
    playerCaptionsTracklistRenderer: {
      captionTracks: [{ vssId: 'a.en' }, { vssId: '.en' }, { vssId: 'a.pt' }],
      audioTracks: [
        { audioTrackId: 'en-US.4', captionTrackIndices: [1, 0] },
        { audioTrackId: 'pt-BR.10', captionTrackIndices: [2, 9] },
      ],
      defaultAudioTrackIndex: 0,
    },
  },
};

test('the sound that plays is the player’s, else the default one', () => {
  const audioOf = (audioId?: string) =>
    readSurvey({ response: sounds, ...(audioId === undefined ? {} : { audioId }) }, VIDEO, PAGE)
      .audio;
  expect(audioOf()).toEqual({ id: 'en-US.4', language: 'en-US', trackIds: ['.en', 'a.en'] });
  expect(audioOf('pt-BR.10')).toEqual({
    id: 'pt-BR.10',
    language: 'pt-BR',
    trackIds: ['a.pt', ''],
  });
  expect(audioOf('und')).toMatchObject({ language: '', trackIds: ['.en', 'a.en'] });
  expect(readSurvey(answer([]), VIDEO, PAGE).audio).toBeUndefined();
});

const DUBBED = '../shared/data/youtube/player/chapters-auto.player.json';
test.skipIf(!existsSync(DUBBED))('a real dubbed video: its default is the original', () => {
  const response = JSON.parse(readFileSync(DUBBED, 'utf8')) as {
    videoDetails: { videoId: string };
  };
  const videoId = toVideoId(response.videoDetails.videoId);
  if (!videoId) throw new Error('the saved response names no video');
  const survey = readSurvey({ response }, videoId, PAGE);
  expect(survey.audio).toEqual({ id: 'en-US.4', language: 'en-US', trackIds: ['a.en'] });
});
