import type { CaptionRefusal } from '@/captions/caption-outcome';
import { type RawTrack, refuse } from '@/captions/shapes/raw-track';
import { isTiming, readBlocks } from '@/captions/shapes/read-blocks';

/**
 * Reads SRT: numbered blocks, times with a comma or a dot, hours or none. Only timing lines part
 * the blocks, since blank lines stand inside the text of many files and are missing in others.
 */
export function parseSrt(body: string): RawTrack | CaptionRefusal {
  const lines = body.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (!lines.some(isTiming)) return refuse('parse', `text of ${lines.length} lines without times`);
  const rows = readBlocks(lines);
  return { shape: 'srt', rows };
}
