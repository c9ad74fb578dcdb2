import type { CaptionRefusal } from '@/captions/caption-outcome';
import { clockToMs, toMs } from '@/captions/syntax/media-time';
import { readPanelText } from '@/captions/shapes/read-panel-text';
import { type RawRow, type RawTrack, refuse } from '@/captions/shapes/raw-track';
import { asRecord, type JsonRead } from '@/captions/syntax/read-json';
import { walkTree } from '@/captions/syntax/walk-tree';
import type { Chapter } from '@/core/video';

type Fields = Readonly<Record<string, unknown>>;

/** Any of these makes a JSON object an answer of YouTube's own endpoints. */
const ANSWER_KEYS = ['responseContext', 'content', 'actions', 'trackingParams'];

export function isPanelAnswer(root: Fields): boolean {
  return ANSWER_KEYS.some((key) => root[key] !== undefined);
}

/**
 * Reads an answer of get_panel, or of get_transcript before it, wherever in it the segments hang:
 * `transcriptSegmentViewModel` (2026) or `transcriptSegmentRenderer` (before). An answer without
 * `content` says that there are no captions; content without segments is one that we can't read.
 */
export function parsePanel(root: Fields, { cut }: JsonRead): RawTrack | CaptionRefusal {
  const found: Found = { rows: [], headings: [], startMs: undefined, wholeSeconds: true };
  walkTree(root, (key, value) => {
    visit(found, key, value);
  });
  if (found.rows.length === 0 && !cut) {
    const hasContent = root['content'] !== undefined || root['actions'] !== undefined;
    return hasContent
      ? refuse('parse', 'panel answer with content, but no transcript segments in it')
      : refuse('no-tracks', 'panel answer without content');
  }
  const chapters = toChapters(found);
  return {
    shape: 'panel',
    rows: found.rows,
    cut,
    wholeSeconds: found.wholeSeconds,
    ...(chapters.length > 0 && { chapters }),
  };
}

interface Found {
  readonly rows: RawRow[];
  /** Chapter titles, each with the number of rows before it. */
  readonly headings: { readonly title: string; readonly before: number }[];
  /** The time that the row around the next segment states. */
  startMs: number | undefined;
  wholeSeconds: boolean;
}

function visit(found: Found, key: string, value: Fields): void {
  if (key === 'macroMarkersPanelItemViewModel' || key === 'timelineItemViewModel') {
    found.startMs = tapTime(value) ?? stampTime(value['timestamp']) ?? outerTime(found, key);
  } else if (key === 'timelineChapterViewModel' || key === 'transcriptSectionHeaderRenderer') {
    const title = readPanelText(value);
    if (title !== '') found.headings.push({ title, before: found.rows.length });
  } else if (key === 'transcriptSegmentViewModel' || key === 'transcriptSegmentRenderer') {
    addSegment(found, value);
  }
}

/** A timeline item without a time lies in a panel item that has one; a panel item stands alone. */
function outerTime(found: Found, key: string): number | undefined {
  return key === 'timelineItemViewModel' ? found.startMs : undefined;
}

function addSegment(found: Found, segment: Fields): void {
  const fine = toMs(segment['startMs']);
  const startMs =
    fine ??
    tapTime(segment) ??
    found.startMs ??
    stampTime(segment['timestamp'] ?? segment['startTimeText']);
  const text = readPanelText(segment);
  if (startMs === undefined || text === '') return;
  if (fine !== undefined && fine % 1000 !== 0) found.wholeSeconds = false;
  const endMs = toMs(segment['endMs']);
  found.rows.push({ startMs, pieces: [{ text }], ...(endMs !== undefined && { endMs }) });
}

/** Where a click on a row leads: `onTap.innertubeCommand.watchEndpoint.startTimeSeconds`. */
function tapTime(item: Fields): number | undefined {
  const command = asRecord(asRecord(item['onTap'])?.['innertubeCommand']);
  return toMs(asRecord(command?.['watchEndpoint'])?.['startTimeSeconds'], 1000);
}

function stampTime(value: unknown): number | undefined {
  const text = typeof value === 'string' ? value : readPanelText(asRecord(value) ?? {});
  return clockToMs(text);
}

function toChapters({ headings, rows }: Found): Chapter[] {
  return headings
    .flatMap(({ title, before }) => {
      const startMs = rows[before]?.startMs;
      return startMs === undefined || startMs < 0 ? [] : [{ startMs, title }];
    })
    .sort((a, b) => a.startMs - b.startMs)
    .filter((chapter, i, all) => i === 0 || chapter.startMs !== all[i - 1]?.startMs);
}
