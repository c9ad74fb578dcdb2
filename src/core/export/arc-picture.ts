import {
  type ArcBar,
  type ArcFrame,
  type ArcPlace,
  drawArc,
  STANDARD_KNEE,
} from '@/core/arc/arc-geometry';
import { barPath, type Cuts, HATCH_FROM, hatchPath, stubPath } from '@/core/arc/bar-path';
import { colourOf, STUB_COLOUR, TRACK_COLOUR } from '@/core/arc/colour-scale';
import { lineDistance } from '@/core/arc/track-box';
import { shortStatisticsText, signedText } from '@/core/figures/numbers-for-people';
import type { Reading } from '@/core/reading';
import type { Settings } from '@/core/settings';

/** Size of the picture in px. */
export const PICTURE = { width: 1200, height: 420 } as const;

/** What a picture needs beside the reading. */
export interface PictureLook {
  /** Publication day in words, or empty. */
  readonly day: string;
  readonly palette: Settings['palette'];
  readonly patterns: boolean;
}

const MARGIN = 40;
const TRACK = { top: 128, height: 200, half: 84 } as const;
const INSET = 16;
const LETTERS_IN_TITLE = 66;
const FONT = 'Roboto, &quot;Segoe UI&quot;, Arial, sans-serif';

/**
 * The arc of a reading as a picture of its own, in SVG: title, lean and date above, the arc, its
 * figures and address below. It refers to nothing outside itself and runs nothing.
 */
export function arcPicture(reading: Reading, look: PictureLook): string {
  const { width, height } = PICTURE;
  const midY = TRACK.top + TRACK.height / 2;
  const trackWidth = width - 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONT}">`,
    `<title>${escaped(titleOf(reading))}</title>`,
    `<rect width="${width}" height="${height}" fill="#0f0f0f"/>`,
    line(MARGIN, 58, 28, '#f1f1f1', shortened(titleOf(reading)), 'font-weight="700"'),
    line(MARGIN, 94, 17, '#aaaaaa', headOf(reading, look.day)),
    line(width - MARGIN, 94, 17, '#f1f1f1', leanOf(reading), 'font-weight="700" text-anchor="end"'),
    `<rect x="${MARGIN}" y="${TRACK.top}" width="${trackWidth}" height="${TRACK.height}" rx="12" fill="${TRACK_COLOUR}"/>`,
    ...[20, 60].flatMap((score) => level(midY, lineDistance(score, TRACK.half), trackWidth)),
    `<rect x="${MARGIN + INSET}" y="${midY}" width="${trackWidth - 2 * INSET}" height="1" fill="#ffffff" fill-opacity=".46"/>`,
    ...bars(reading, midY, look),
    ...['opportunity-forward', 'risk-forward'].map((words, at) =>
      line(MARGIN + INSET, TRACK.top + (at === 0 ? 20 : TRACK.height - 10), 12, '#b4bac4', words),
    ),
    line(MARGIN, 368, 15, '#f1f1f1', shortStatisticsText(reading.statistics)),
    line(MARGIN, 394, 13, '#aaaaaa', provenanceOf(reading)),
    line(width - MARGIN, 394, 13, '#aaaaaa', addressOf(reading), 'text-anchor="end"'),
    '</svg>',
  ].join('\n');
}

function bars(reading: Reading, midY: number, look: PictureLook): string[] {
  const { segments, provenance, video } = reading;
  const places = segments.map(({ startMs, endMs, score, band, wordCount }): ArcPlace => ({
    startMs,
    endMs,
    score: band === 'no-evidence' ? null : score,
    wordCount,
  }));
  const frame: ArcFrame = {
    widthPx: PICTURE.width - 2 * (MARGIN + INSET),
    halfPx: TRACK.half,
    scale: 'time',
    durationMs: Math.max(1, video.durationMs, provenance.endMs),
    knee: STANDARD_KNEE,
    smallestPx: 3,
    mergeUnderPx: 3,
    density: 2,
  };
  const cuts: Cuts = look.patterns || look.palette === 'greys' ? 'rows' : 'notch';
  return drawArc(places, frame).map((bar) => drawn(bar, midY, cuts, look.palette));
}

function drawn(bar: ArcBar, midY: number, cuts: Cuts, palette: Settings['palette']): string {
  const { score, width, length } = bar;
  const x = MARGIN + INSET + bar.columnX;
  if (score !== null) {
    return `<path d="${barPath({ score, width, length }, x, midY, cuts)}" fill="${colourOf(score, palette)}"/>`;
  }
  return width < HATCH_FROM
    ? `<path d="${stubPath(x, midY, width)}" fill="${STUB_COLOUR}"/>`
    : `<path d="${hatchPath(x, midY, width)}" stroke="${STUB_COLOUR}" stroke-width="1.3" fill="none"/>`;
}

function level(midY: number, distance: number, width: number): string[] {
  return [midY - distance, midY + distance].map(
    (y) =>
      `<rect x="${MARGIN}" y="${y}" width="${width}" height="1" fill="#ffffff" fill-opacity=".075"/>`,
  );
}

function line(x: number, y: number, size: number, fill: string, text: string, more = ''): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${more && ` ${more}`}>${escaped(text)}</text>`;
}

const titleOf = ({ video }: Reading): string => video.title || video.videoId;

function headOf({ shelf, track }: Reading, day: string): string {
  return [shelf, track, day].filter(Boolean).join(' · ');
}

function leanOf({ lean }: Reading): string {
  const band = lean.band.charAt(0).toUpperCase() + lean.band.slice(1);
  return `${band} leaning ${signedText(lean.score)}`;
}

function provenanceOf({ model }: Reading): string {
  return `Perspective Arc, model ${model.version}. From the video’s captions; a figure, not a verdict.`;
}

const addressOf = ({ video }: Reading): string => `youtu.be/${video.videoId}`;

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LETTERS_IN_TITLE
    ? text
    : `${letters
        .slice(0, LETTERS_IN_TITLE - 1)
        .join('')
        .trimEnd()}…`;
}

const IN_XML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML takes it; what XML has no place for is left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => IN_XML[sign] ?? sign);
}
