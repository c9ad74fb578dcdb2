import type { CaptionTrack, PlayingAudio } from '@/core/caption-track';
import { toVideoId, type VideoId } from '@/core/video-id';
import { toCaptionUrl } from '@/page/caption-url';
import { at, labelAt, listAt, numberAt, textAt } from '@/page/narrow';
import { readVideoFacts, type VideoFacts } from '@/page/video-facts';

/** What the page calls itself when it asks YouTube for something. Unknown texts are empty. */
export interface PageClient {
  readonly name: string;
  readonly version: string;
  readonly language: string;
}

/** What the page's player knows of one video, after doubt. */
export interface PlayerSurvey {
  /** The video in the player, which lags behind the address after a navigation. */
  readonly playerVideoId: VideoId | undefined;
  /** Undefined until some response is of the asked video. */
  readonly facts: VideoFacts | undefined;
  readonly tracks: readonly CaptionTrack[];
  /** Undefined where the video has one sound only. */
  readonly audio: PlayingAudio | undefined;
  /** Addresses in the running player, by the track's vssId; they may carry a token. */
  readonly runtimeUrls: ReadonlyMap<string, string>;
  readonly client: PageClient;
  readonly captionsOn: boolean;
}

/** Narrows the bridge's answer; whatever isn't as expected is left out. */
export function readSurvey(answer: unknown, videoId: VideoId, pageUrl: string): PlayerSurvey {
  const response = at(answer, 'response');
  return {
    playerVideoId: toVideoId(at(answer, 'playerVideoId')),
    facts: readVideoFacts(videoId, response, at(answer, 'pageData')),
    tracks: readTracks(response, videoId, pageUrl),
    audio: readAudio(response, textAt(60, answer, 'audioId')),
    runtimeUrls: readRuntimeUrls(at(answer, 'runtimeTracks'), videoId, pageUrl),
    client: {
      name: textAt(40, answer, 'client', 'name'),
      version: textAt(60, answer, 'client', 'version'),
      language: textAt(20, answer, 'client', 'hl'),
    },
    captionsOn: at(answer, 'captionsOn') === true,
  };
}

/** The track list of a player response of this video, in its order. */
export function readTracks(response: unknown, videoId: VideoId, pageUrl: string): CaptionTrack[] {
  if (at(response, 'videoDetails', 'videoId') !== videoId) return [];
  const list = listAt(response, 'captions', 'playerCaptionsTracklistRenderer', 'captionTracks');
  return list.slice(0, 200).flatMap((entry): CaptionTrack[] => {
    const url = toCaptionUrl(at(entry, 'baseUrl'), videoId, pageUrl);
    const languageCode = textAt(35, entry, 'languageCode');
    if (!url || languageCode === '') return [];
    const isAutomatic = at(entry, 'kind') === 'asr';
    const vssId = textAt(200, entry, 'vssId') || `${isAutomatic ? 'a' : ''}.${languageCode}`;
    return [
      {
        vssId,
        languageCode,
        ...(isAutomatic ? { kind: 'asr' as const } : {}),
        name: trackNameOf(entry, url),
        baseUrl: url.href,
        isTranslatable: at(entry, 'isTranslatable') === true,
      },
    ];
  });
}

/**
 * The sound that plays, by the player's name for it, else the default one. Its captions are given
 * by their places in the response's own list.
 */
function readAudio(response: unknown, audioId: string): PlayingAudio | undefined {
  const list = at(response, 'captions', 'playerCaptionsTracklistRenderer');
  const sounds = listAt(list, 'audioTracks').slice(0, 200);
  if (sounds.length < 2) return undefined;
  const first = sounds[numberAt(list, 'defaultAudioTrackIndex') ?? 0];
  const playing = sounds.find((sound) => textAt(60, sound, 'audioTrackId') === audioId) ?? first;
  const id = audioId || textAt(60, playing, 'audioTrackId');
  const [language = ''] = id.split('.');
  const trackIds = listAt(playing, 'captionTrackIndices').map((index) =>
    textAt(200, list, 'captionTracks', Number(index), 'vssId'),
  );
  return { id, language: language === 'und' ? '' : language, trackIds };
}

/** Ordinary tracks have no name of their own; a second one of the same language shows it. */
function trackNameOf(entry: unknown, url: URL): string {
  const given = textAt(200, entry, 'trackName') || (url.searchParams.get('name') ?? '');
  if (given !== '') return given.slice(0, 200);
  const isNamed = /^a?\.[^.]+\../.test(textAt(200, entry, 'vssId'));
  return isNamed ? labelAt(200, entry, 'name') : '';
}

function readRuntimeUrls(
  audioTrack: unknown,
  videoId: VideoId,
  pageUrl: string,
): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const entry of listAt(audioTrack, 'captionTracks').slice(0, 200)) {
    const url = toCaptionUrl(at(entry, 'url'), videoId, pageUrl);
    const vssId = textAt(200, entry, 'vssId');
    if (url && vssId !== '') urls.set(vssId, url.href);
  }
  return urls;
}
