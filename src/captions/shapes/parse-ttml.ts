import type { CaptionRefusal } from '@/captions/caption-outcome';
import { clockToMs, toMs } from '@/captions/syntax/media-time';
import { type RawPiece, type RawRow, type RawTrack, refuse } from '@/captions/shapes/raw-track';
import { readXml } from '@/captions/syntax/read-xml';

type Attributes = Readonly<Record<string, string>>;

interface Rates {
  readonly framesPerSecond: number;
  readonly ticksPerSecond: number;
}

interface OpenParagraph {
  readonly row: Omit<RawRow, 'pieces'>;
  readonly pieces: RawPiece[];
}

/** Reads TTML: `<tt>` with timed `<p>`, in clock or offset times, inside `<div>`s timed or not. */
export function parseTtml(body: string): RawTrack | CaptionRefusal {
  const rows: RawRow[] = [];
  const begins: number[] = [];
  let rates: Rates = { framesPerSecond: 30, ticksPerSecond: 1 };
  let language = '';
  let paragraph: OpenParagraph | undefined;
  let nextAt: number | undefined;
  const end = readXml(body, {
    open: (name, at) => {
      if (name === 'tt') {
        rates = ratesOf(at);
        language = at['xml:lang'] ?? '';
      }
      const within = begins.at(-1) ?? 0;
      const own = timeOf(at['begin'], rates);
      begins.push(within + (own ?? 0));
      if (name === 'p') paragraph = openParagraph(at, within, rates);
      else if (name === 'br') paragraph?.pieces.push({ text: '\n' });
      else if (name === 'span' && own !== undefined) nextAt = within + own;
    },
    close: (name) => {
      begins.pop();
      if (name !== 'p' || paragraph === undefined) return;
      rows.push({ ...paragraph.row, pieces: paragraph.pieces });
      paragraph = undefined;
    },
    text: (text) => {
      paragraph?.pieces.push(nextAt === undefined ? { text } : { text, atMs: nextAt });
      nextAt = undefined;
    },
  });
  if (end === 'broken') return refuse('parse', 'ttml that is no sound XML');
  if (rows.length === 0 && end === 'whole') return refuse('parse', 'ttml without timed <p>');
  return { shape: 'ttml', rows, cut: end === 'cut', ...(language !== '' && { language }) };
}

function openParagraph(at: Attributes, within: number, rates: Rates): OpenParagraph | undefined {
  const begin = timeOf(at['begin'], rates);
  if (begin === undefined) return undefined;
  const startMs = within + begin;
  const end = timeOf(at['end'], rates);
  const duration = timeOf(at['dur'], rates);
  const endMs = end === undefined ? duration && startMs + duration : within + end;
  return { row: { startMs, ...(endMs !== undefined && { endMs }) }, pieces: [] };
}

function ratesOf(at: Attributes): Rates {
  const framesPerSecond = positive(at['ttp:frameRate']) ?? 30;
  return { framesPerSecond, ticksPerSecond: positive(at['ttp:tickRate']) ?? framesPerSecond };
}

function positive(text: string | undefined): number | undefined {
  const value = Number(text);
  return value > 0 && Number.isFinite(value) ? value : undefined;
}

const OFFSET = /^(\d{1,12}(?:\.\d{1,9})?)(h|m|s|ms|f|t)$/;
const FRAMES = /^(\d{1,3}:\d{2}:\d{2}):(\d{1,3})(?:\.\d{1,9})?$/;

/** A TTML time expression in ms: "00:01:02.5", "00:01:02:12" (frames), "62.5s", "750t". */
function timeOf(text: string | undefined, rates: Rates): number | undefined {
  if (text === undefined || text.length > 40) return undefined;
  const offset = OFFSET.exec(text.trim());
  if (offset !== null) return toMs(Number(offset[1]), unitMs(offset[2] ?? '', rates));
  const frames = FRAMES.exec(text.trim());
  if (frames === null) return clockToMs(text);
  const clock = clockToMs(frames[1] ?? '');
  return clock === undefined
    ? undefined
    : toMs(clock + (Number(frames[2]) * 1000) / rates.framesPerSecond);
}

function unitMs(unit: string, rates: Rates): number {
  const units: Readonly<Record<string, number>> = {
    h: 3_600_000,
    m: 60_000,
    s: 1000,
    ms: 1,
    f: 1000 / rates.framesPerSecond,
    t: 1000 / rates.ticksPerSecond,
  };
  return units[unit] ?? 1;
}
