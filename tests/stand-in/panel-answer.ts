import { clockTime } from './page-data';
import type { StandInChapter, StandInCue, StandInTrack, StandInVideo } from './stand-in-video';

const PANEL = 'PAmodern_transcript_view';

function row(video: StandInVideo, cue: StandInCue): object {
  const startTimeSeconds = Math.floor(cue.startMs / 1000);
  const timestamp = clockTime(startTimeSeconds);
  const text =
    video.faults?.panel === 'attributed'
      ? { attributedText: { content: cue.text } }
      : { simpleText: cue.text };
  return {
    macroMarkersPanelItemViewModel: {
      item: {
        timelineItemViewModel: {
          timestamp,
          contentItems: [{ transcriptSegmentViewModel: { ...text, timestamp } }],
        },
      },
      onTap: { innertubeCommand: { watchEndpoint: { videoId: video.id, startTimeSeconds } } },
    },
  };
}

function section(
  video: StandInVideo,
  cues: readonly StandInCue[],
  chapter?: StandInChapter,
): object {
  const header = chapter && {
    macroMarkersPanelItemViewModel: {
      item: { timelineChapterViewModel: { title: chapter.title } },
      panelId: PANEL,
    },
  };
  return {
    itemSectionRenderer: {
      ...(header ? { header } : {}),
      contents: cues.map((cue) => row(video, cue)),
    },
  };
}

/** The track that the panel shows: the interface language first, manual before automatic. */
function panelTrack(video: StandInVideo, language: string): StandInTrack | undefined {
  const unnamed = video.tracks.filter((track) => track.trackName === undefined);
  const speaking = unnamed.filter((track) => track.languageCode.startsWith(language));
  const from = speaking.length > 0 ? speaking : unnamed;
  return from.find((track) => track.kind === undefined) ?? from[0];
}

/** The transcript as get_panel answers it: whole seconds, no ends, chapters as headers. */
export function panelAnswer(video: StandInVideo, language: string): object {
  const track = panelTrack(video, language);
  const fault = video.faults?.panel;
  if (!track || fault === 'no-content' || video.live === 'running')
    return { responseContext: {}, trackingParams: 'c3RhbmQtaW4' };
  const cues = fault === 'no-segments' ? [] : track.cues;
  const chapters = video.chapters ?? [];
  const inChapter = (index: number) => {
    const from = index === 0 ? 0 : (chapters[index]?.startMs ?? 0);
    const to = chapters[index + 1]?.startMs ?? Infinity;
    return cues.filter((cue) => cue.startMs >= from && cue.startMs < to);
  };
  const contents = chapters.length
    ? chapters.map((chapter, index) => section(video, inChapter(index), chapter))
    : [section(video, cues)];
  return {
    responseContext: {},
    content: {
      engagementPanelSectionListRenderer: {
        panelIdentifier: PANEL,
        header: {
          engagementPanelTitleHeaderRenderer: { title: { runs: [{ text: 'Transcript' }] } },
        },
        content: { sectionListRenderer: { contents } },
      },
    },
  };
}
