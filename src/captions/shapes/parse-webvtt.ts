import type { CaptionRefusal } from '@/captions/caption-outcome';
import { type RawRow, type RawTrack, refuse } from '@/captions/shapes/raw-track';
import { type Block, readBlocks } from '@/captions/shapes/read-blocks';

const LANGUAGE = /^Language:[ \t]*([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3})[ \t]*$/;

/**
 * Reads WebVTT, YouTube's own included: its automatic captions time words inside the lines and show
 * each line again above the next one.
 */
export function parseWebvtt(body: string): RawTrack | CaptionRefusal {
  const lines = body.split(/\r\n|\r|\n/);
  const headEnd = lines.findIndex((line) => line.trim() === '' || line.includes('-->'));
  const head = lines.slice(0, headEnd < 0 ? lines.length : Math.min(headEnd, 50));
  const blocks = readBlocks(lines.slice(headEnd < 0 ? lines.length : headEnd));
  const timesWords = blocks.some(({ pieces }) => pieces.some((piece) => piece.atMs !== undefined));
  const rows = blocks.map((block, i) => toRow(block, blocks[i - 1], timesWords));
  if (rows.length === 0) return refuse('parse', `webvtt of ${lines.length} lines without cues`);
  const language = head.map((line) => LANGUAGE.exec(line)?.[1]).find((code) => code !== undefined);
  return {
    shape: 'webvtt',
    rows,
    ...(timesWords && { madeBy: 'asr' as const }),
    ...(language !== undefined && { language }),
  };
}

function toRow(block: Block, before: Block | undefined, scrolls: boolean): RawRow {
  const { startMs, endMs, pieces, voice } = block;
  const newVoice = voice !== undefined && voice !== before?.voice;
  return { startMs, endMs, pieces, ...(scrolls && { scrolls }), ...(newVoice && { newVoice }) };
}
