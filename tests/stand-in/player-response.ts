import type { StandInTrack, StandInVideo } from './stand-in-video';
import { trackUrl } from './track-url';

export interface CaptionTrack {
  readonly baseUrl: string;
  readonly name: { readonly simpleText: string };
  readonly vssId: string;
  readonly languageCode: string;
  readonly kind?: 'asr';
  readonly isTranslatable: boolean;
  readonly trackName: string;
}

export interface PlayerResponse {
  readonly responseContext: object;
  readonly playabilityStatus: { readonly status: string; readonly reason?: string };
  readonly streamingData?: object;
  readonly captions?: {
    readonly playerCaptionsTracklistRenderer: {
      readonly captionTracks: readonly CaptionTrack[];
      readonly audioTracks: readonly object[];
      readonly translationLanguages: readonly object[];
      readonly defaultAudioTrackIndex: number;
    };
  };
  readonly videoDetails?: {
    readonly videoId: string;
    readonly title: string;
    readonly lengthSeconds: string;
    readonly author: string;
    readonly [field: string]: unknown;
  };
  readonly microformat?: object;
}

function captionTrack(video: StandInVideo, track: StandInTrack): CaptionTrack {
  return {
    baseUrl: trackUrl(video, track),
    name: { simpleText: track.name },
    vssId: track.vssId,
    languageCode: track.languageCode,
    ...(track.kind ? { kind: track.kind } : {}),
    isTranslatable: true,
    trackName: track.trackName ?? '',
  };
}

function audioTracks(video: StandInVideo): object[] {
  const captionsInitialState = 'CAPTIONS_INITIAL_STATE_OFF_RECOMMENDED';
  if (!video.sounds) {
    return [{ captionTrackIndices: video.tracks.map((_, index) => index), captionsInitialState }];
  }
  return video.sounds.map(({ id, trackIds }) => ({
    captionTrackIndices: trackIds.map((vssId) =>
      video.tracks.findIndex((track) => track.vssId === vssId),
    ),
    audioTrackId: id,
  }));
}

function captionsOf(video: StandInVideo): Pick<PlayerResponse, 'captions'> {
  if (video.tracks.length === 0 || video.faults?.playability !== undefined) return {};
  const languages = ['de', 'en', 'fr', 'ja'];
  return {
    captions: {
      playerCaptionsTracklistRenderer: {
        captionTracks: video.tracks.map((track) => captionTrack(video, track)),
        audioTracks: audioTracks(video),
        translationLanguages: languages.map((languageCode) => ({
          languageCode,
          languageName: { simpleText: languageCode },
        })),
        defaultAudioTrackIndex: 0,
      },
    },
  };
}

function playabilityOf(video: StandInVideo): PlayerResponse['playabilityStatus'] {
  switch (video.faults?.playability) {
    case 'age-restricted':
      return {
        status: 'LOGIN_REQUIRED',
        reason: 'This video may be inappropriate for some users.',
        ...{ desktopLegacyAgeGateReason: 1, reasonTitle: 'You must sign in to view this video' },
      };
    case 'private':
      return {
        status: 'LOGIN_REQUIRED',
        reason: 'Private video',
        ...{ messages: ['This is a private video.'] },
      };
    case 'unplayable':
      return { status: 'UNPLAYABLE', reason: 'This video is not available' };
    case 'deleted':
      return { status: 'ERROR', reason: 'This video is unavailable' };
    case undefined:
      return video.live === 'premiere'
        ? { status: 'LIVE_STREAM_OFFLINE', reason: 'Premieres in 5 hours' }
        : { status: 'OK', ...{ playableInEmbed: true } };
  }
}

function detailsOf(video: StandInVideo): PlayerResponse['videoDetails'] {
  const running = video.live === 'running' || video.live === 'premiere';
  return {
    videoId: video.id,
    title: video.title,
    lengthSeconds: running ? '0' : String(Math.floor(video.durationSeconds)),
    keywords: video.keywords ?? [],
    channelId: video.channelId ?? 'UCstandin0000000000000000',
    isOwnerViewing: false,
    shortDescription: video.description ?? '',
    isCrawlable: true,
    thumbnail: { thumbnails: [] },
    allowRatings: true,
    viewCount: '1234',
    author: video.channel,
    isPrivate: false,
    isUnpluggedCorpus: false,
    isLiveContent: video.live !== undefined,
    ...(video.live === 'running' ? { isLive: true } : {}),
    ...(video.live === 'premiere' ? { isUpcoming: true } : {}),
  };
}

function microformatOf(video: StandInVideo): object {
  const date = `${video.publishedOn ?? '2026-11-01'}T07:00:00-07:00`;
  const started = video.live === undefined ? {} : { isLiveNow: video.live === 'running' };
  return {
    playerMicroformatRenderer: {
      title: { simpleText: video.title },
      description: { simpleText: video.description ?? '' },
      lengthSeconds: String(Math.ceil(video.durationSeconds)),
      ownerChannelName: video.channel,
      externalVideoId: video.id,
      publishDate: date,
      uploadDate: date,
      ...(video.live === undefined ? {} : { liveBroadcastDetails: started }),
    },
  };
}

/**
 * What the player is told of a video, in the shape of the web client's response. An account of age
 * opens an age gate.
 */
export function playerResponse(video: StandInVideo, signedIn = false): PlayerResponse {
  const playability = video.faults?.playability;
  if (signedIn && playability === 'age-restricted') {
    const open = Object.entries(video.faults ?? {}).filter(([name]) => name !== 'playability');
    return playerResponse({ ...video, faults: Object.fromEntries(open) });
  }
  const head = { responseContext: {}, playabilityStatus: playabilityOf(video) };
  if (playability === 'deleted' || playability === 'unplayable' || playability === 'private') {
    return head;
  }
  const details = detailsOf(video);
  return {
    ...head,
    streamingData: { expiresInSeconds: '21540', formats: [], adaptiveFormats: [] },
    ...captionsOf(video),
    ...(details ? { videoDetails: details } : {}),
    microformat: microformatOf(video),
  };
}
