import {
  type ArcBar,
  type ArcFrame,
  type ArcPlace,
  CLOSE_UP_KNEE,
  drawArc,
  STANDARD_KNEE,
  trailStep,
} from '@/core/arc/arc-geometry';
import type { Cuts } from '@/core/arc/bar-path';
import { type ChapterCell, chapterCells } from '@/core/arc/chapter-cells';
import type { OverlayState } from '@/core/overlay-state';
import type { OverlayView } from '@/core/overlay-view';
import type { Reading } from '@/core/reading';
import type { ScoredSegment } from '@/core/segment';
import type { Settings } from '@/core/settings';
import { TRAIL_BOX, type TrackBox, trackBox } from '@/core/arc/track-box';

/** Everything that drawing one arc needs; made anew only when what it shows changes. */
export interface ArcModel {
  /** Absent while segments are still being scored. */
  readonly reading: Reading | undefined;
  readonly segments: readonly ScoredSegment[];
  readonly total: number;
  readonly places: readonly ArcPlace[];
  readonly bars: readonly ArcBar[];
  readonly cells: readonly ChapterCell[];
  readonly frame: ArcFrame;
  readonly box: TrackBox;
  readonly insetPx: number;
  readonly closeUp: boolean;
  /** The 12 px trail alone. */
  readonly collapsed: boolean;
  readonly cuts: Cuts;
  readonly palette: Settings['palette'];
}

/** What the state shows as an arc: a reading, the part of one scored so far, or one not kept. */
export function arcSource(
  state: OverlayState,
): { reading?: Reading; segments: readonly ScoredSegment[]; total: number; endMs: number } | null {
  if (state.kind === 'scoring') {
    return { segments: state.scored, total: state.total, endMs: state.endMs };
  }
  if (state.kind !== 'ready') return null;
  const { reading } = state;
  const { segments, provenance } = reading;
  return { reading, segments, total: segments.length, endMs: provenance.endMs };
}

/** The arc of a view, or none in a state without one. */
export function arcModel(
  { state, video, settings, layout }: OverlayView,
  drawing: { closeUp: boolean; patterns: boolean; density: number },
): ArcModel | null {
  const source = arcSource(state);
  if (!source) return null;
  const { segments, total } = source;
  const durationMs = Math.max(video.durationMs, source.endMs, 1);
  const { collapsed } = settings;
  // Chapters may have come with the captions.
  const { chapters } = source.reading?.video ?? video;
  const box = collapsed ? TRAIL_BOX : trackBox(settings.height, chapters.length > 0);
  const frame: ArcFrame = {
    widthPx: Math.max(0, layout.widthPx - layout.insetLeftPx - layout.insetRightPx),
    halfPx: box.half,
    scale: settings.scale,
    durationMs,
    knee: drawing.closeUp ? CLOSE_UP_KNEE : STANDARD_KNEE,
    smallestPx: 3,
    mergeUnderPx: 3,
    density: drawing.density,
    total,
  };
  const places = segments.map(({ startMs, endMs, score, band, wordCount }): ArcPlace => ({
    startMs,
    endMs,
    score: band === 'no-evidence' ? null : score,
    wordCount,
  }));
  return {
    reading: source.reading,
    segments,
    total,
    places,
    bars: collapsed ? drawArc(places, frame).map(inSteps) : drawArc(places, frame),
    cells: box.laneTop === undefined ? [] : chapterCells(chapters, places, frame),
    frame,
    box,
    insetPx: layout.insetLeftPx,
    closeUp: drawing.closeUp && !collapsed,
    collapsed,
    cuts: drawing.patterns || settings.palette === 'greys' ? 'rows' : 'notch',
    palette: settings.palette,
  };
}

/** The drawn bar that a segment is part of. */
export function barOf(bars: readonly ArcBar[], segment: number): ArcBar | undefined {
  const size = bars[0] ? bars[0].last - bars[0].first + 1 : 1;
  return bars[Math.floor(segment / size)];
}

function inSteps(bar: ArcBar): ArcBar {
  const { first, last, columnX, columnWidth, width, score } = bar;
  return { first, last, columnX, columnWidth, width, score, length: trailStep(score ?? 0) };
}
