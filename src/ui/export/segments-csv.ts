import { unparse } from 'papaparse';
import { ownLeanOf, type OwnPlace } from '@/core/assessment';
import { momentLink } from '@/core/episodes/moment-link';
import type { Reading } from '@/core/reading';

/** What a spreadsheet would take for a formula, also behind spaces and in its full-width form. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@\t\r＝＋－＠|]/;

const COLUMNS =
  'video,title,segment,start_seconds,end_seconds,link,score,own_place,band,lens,words,reasons,text'.split(
    ',',
  );

/**
 * The segments of a reading as CSV (RFC 4180) with a row of names: one row each, segment 1 first,
 * times in seconds, and the user's own place where they gave one. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function segmentsCsv(
  { video, segments }: Reading,
  places: readonly OwnPlace[] = [],
): string {
  const rows = segments.map((segment) => [
    video.videoId,
    video.title,
    segment.index + 1,
    segment.startMs / 1000,
    segment.endMs / 1000,
    momentLink(video.videoId, segment.startMs),
    segment.band === 'no-evidence' ? '' : segment.score,
    ownLeanOf(places, segment) ?? '',
    segment.band,
    segment.lens,
    segment.wordCount,
    segment.reasons.map(({ text, weight, rule }) => `${text} ${weight} (${rule})`).join('; '),
    segment.text,
  ]);
  // The mark at the beginning tells Excel that this is UTF-8.
  const options = { escapeFormulae: FORMULA, newline: '\r\n' };
  return `\ufeff${unparse({ fields: COLUMNS, data: rows }, options)}\r\n`;
}
