import { panelParams } from './panel-params';
import type { StandInChapter, StandInVideo } from './stand-in-video';

const MODERN = 'PAmodern_transcript_view';
const CLASSIC = 'engagement-panel-searchable-transcript';
const CONSOLIDATED = 'engagement-panel-timeline-view-consolidated';

/** 5:22 or 1:22:43. */
export function clockTime(wholeSeconds: number): string {
  const [hours, minutes] = [Math.floor(wholeSeconds / 3600), Math.floor(wholeSeconds / 60) % 60];
  const rest = String(wholeSeconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

function markersMap(video: StandInVideo): object[] {
  if (!video.chapters?.length) return [];
  const key = video.chaptersAreAutomatic === true ? 'AUTO_CHAPTERS' : 'DESCRIPTION_CHAPTERS';
  const chapters = video.chapters.map((chapter) => ({
    chapterRenderer: {
      title: { simpleText: chapter.title },
      timeRangeStartMillis: chapter.startMs,
      thumbnail: { thumbnails: [] },
    },
  }));
  return [{ key, value: { chapters } }];
}

function chapterPanel(
  videoId: string,
  targetId: string,
  chapters: readonly StandInChapter[],
): object {
  const contents = chapters.map((chapter) => {
    const startTimeSeconds = Math.floor(chapter.startMs / 1000);
    return {
      macroMarkersListItemRenderer: {
        title: { simpleText: chapter.title },
        timeDescription: { simpleText: clockTime(startTimeSeconds) },
        onTap: { watchEndpoint: { videoId, startTimeSeconds } },
      },
    };
  });
  return {
    engagementPanelSectionListRenderer: {
      panelIdentifier: targetId,
      targetId,
      visibility: 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN',
      content: { macroMarkersListRenderer: { contents } },
    },
  };
}

/** The command behind "Show transcript", in its four variants. */
function transcriptCommand(video: StandInVideo): object {
  const surface = 'ENGAGEMENT_PANEL_SURFACE_WATCH';
  const scroll = { scrollToEngagementPanelCommand: { targetId: MODERN } };
  const update = (source: string) => ({
    updateEngagementPanelContentCommand: {
      targetPanelIdentifier: { surface, tag: CONSOLIDATED },
      contentSourcePanelIdentifier: { surface, tag: source },
      globalConfiguration: { params: panelParams(video.id, 1) },
    },
  });
  switch (video.transcriptPanel ?? 'modern') {
    case 'classic':
      return { commands: [{ showEngagementPanelEndpoint: { panelIdentifier: CLASSIC } }, scroll] };
    case 'consolidated':
      return { commands: [update(MODERN)] };
    case 'consolidated-classic':
      return { commands: [update(CLASSIC)] };
    case 'modern':
    case 'none': {
      const params = panelParams(video.id, 2);
      const show = { identifier: { surface, tag: MODERN }, globalConfiguration: { params } };
      return { commands: [{ showEngagementPanelEndpoint: show }, scroll] };
    }
  }
}

function descriptionPanel(video: StandInVideo): object {
  const hasTranscript = video.tracks.length > 0 && video.transcriptPanel !== 'none';
  const transcript = {
    videoDescriptionTranscriptSectionRenderer: {
      sectionTitle: { runs: [{ text: 'Transcript' }] },
      subHeaderText: { runs: [{ text: 'Follow along using the transcript.' }] },
      primaryButton: {
        buttonRenderer: {
          text: { runs: [{ text: 'Show transcript' }] },
          command: { commandExecutorCommand: transcriptCommand(video) },
        },
      },
    },
  };
  return {
    engagementPanelSectionListRenderer: {
      panelIdentifier: 'engagement-panel-structured-description',
      targetId: 'engagement-panel-structured-description',
      visibility: 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN',
      content: {
        structuredDescriptionContentRenderer: { items: hasTranscript ? [transcript] : [] },
      },
    },
  };
}

function mutations(video: StandInVideo): object[] {
  const timestamps = video.keyMoments?.length
    ? [
        {
          payload: {
            macroMarkersListEntity: {
              externalVideoId: video.id,
              markersList: { markerType: 'MARKER_TYPE_TIMESTAMPS', markers: [] },
            },
          },
        },
      ]
    : [];
  const step = Math.round((video.durationSeconds * 1000) / 100);
  const markers = Array.from({ length: 100 }, (_, index) => ({
    startMillis: String(index * step),
    durationMillis: String(step),
    intensityScoreNormalized: Math.abs(Math.sin(index / 7)),
  }));
  const heat = {
    externalVideoId: video.id,
    markersList: { markerType: 'MARKER_TYPE_HEATMAP', markers },
  };
  return [...timestamps, { payload: { macroMarkersListEntity: heat } }];
}

/** What the page is told of a video: chapters, panels, heat map, in the shape of ytInitialData. */
export function pageData(video: StandInVideo): object {
  const auto = 'engagement-panel-macro-markers-auto-chapters';
  const described = 'engagement-panel-macro-markers-description-chapters';
  const chapters = video.chapters ?? [];
  const panels = [
    ...(chapters.length
      ? [chapterPanel(video.id, video.chaptersAreAutomatic === true ? auto : described, chapters)]
      : []),
    ...(video.keyMoments?.length ? [chapterPanel(video.id, auto, video.keyMoments)] : []),
    descriptionPanel(video),
  ];
  const bar = { multiMarkersPlayerBarRenderer: { markersMap: markersMap(video) } };
  const decorated = { decoratedPlayerBarRenderer: { playerBar: bar } };
  return {
    responseContext: {},
    currentVideoEndpoint: { watchEndpoint: { videoId: video.id } },
    contents: { twoColumnWatchNextResults: {} },
    playerOverlays: {
      playerOverlayRenderer: chapters.length ? { decoratedPlayerBarRenderer: decorated } : {},
    },
    engagementPanels: panels,
    frameworkUpdates: { entityBatchUpdate: { mutations: mutations(video) } },
  };
}
