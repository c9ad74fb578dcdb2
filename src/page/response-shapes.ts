import type { TrimShape } from '@/page/trim';

const TEXT = { simpleText: 1, runs: [{ text: 1 }] } as const satisfies TrimShape;

/** The few fields of a player response that are read here (2025-06 page, 2026-06 responses). */
export const RESPONSE_SHAPE = {
  videoDetails: {
    videoId: 1,
    title: 1,
    author: 1,
    lengthSeconds: 1,
    shortDescription: 1,
    keywords: [1],
    isLive: 1,
    isUpcoming: 1,
    isLiveContent: 1,
    isPrivate: 1,
  },
  playabilityStatus: { status: 1, desktopLegacyAgeGateReason: 1 },
  microformat: {
    playerMicroformatRenderer: {
      publishDate: 1,
      liveBroadcastDetails: { isLiveNow: 1 },
    },
  },
  captions: {
    playerCaptionsTracklistRenderer: {
      captionTracks: [
        {
          baseUrl: 1,
          name: TEXT,
          vssId: 1,
          languageCode: 1,
          kind: 1,
          trackName: 1,
          isTranslatable: 1,
        },
      ],
      audioTracks: [{ audioTrackId: 1, captionTrackIndices: [1] }],
      defaultAudioTrackIndex: 1,
    },
  },
} as const satisfies TrimShape;

const CHAPTERS = [
  { chapterRenderer: { title: TEXT, timeRangeStartMillis: 1 } },
] as const satisfies TrimShape;

/** Chapters in the page data. `markersMap` tells them from "key moments", which aren't chapters. */
export const PAGE_DATA_SHAPE = {
  currentVideoEndpoint: { watchEndpoint: { videoId: 1 } },
  playerOverlays: {
    playerOverlayRenderer: {
      decoratedPlayerBarRenderer: {
        decoratedPlayerBarRenderer: {
          playerBar: {
            multiMarkersPlayerBarRenderer: {
              markersMap: [{ key: 1, value: { chapters: CHAPTERS } }],
            },
            chapteredPlayerBarRenderer: { chapters: CHAPTERS },
          },
        },
      },
    },
  },
} as const satisfies TrimShape;

/** Tracks as the running player holds them; their addresses may carry a token. */
export const RUNTIME_TRACKS_SHAPE = {
  captionTracks: [{ url: 1, vssId: 1 }],
} as const satisfies TrimShape;
