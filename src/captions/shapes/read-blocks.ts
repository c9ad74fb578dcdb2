import webvtt, { type TreeNode } from 'webvtt-parser';
import { decodeEntities } from '@/captions/syntax/decode-entities';
import { clockToMs } from '@/captions/syntax/media-time';
import type { RawPiece } from '@/captions/shapes/raw-track';
import { stripForeignTags } from '@/captions/syntax/strip-tags';

/** A cue of a WebVTT file as it stands there. */
export interface Block {
  readonly startMs: number;
  readonly endMs: number;
  readonly pieces: readonly RawPiece[];
  /** The name in `<v Name>`. */
  readonly voice?: string;
}

const ARROW = '-->';
const LONGEST_LINE = 5000;
/** More lines than any cue has; a whole file of them without a time is no captions. */
const MOST_LINES = 1000;
/** More tags in one cue than any caption has; beyond, they are dropped so that nothing nests deep. */
const MOST_TAGS = 400;
/** "<" that opens no tag of WebVTT would swallow the rest of its line. */
const STRAY =
  /<(?!\/?(?:c|i|b|u|v|rt|ruby|lang)(?=[\s.>])[^<>]{0,300}>|\d{1,4}(?::\d\d){1,2}[.,]\d{1,3}>)/g;

/**
 * Reads the blocks of a WebVTT body, in their order. `webvtt-parser` knows the blocks, notes, styles
 * and tags; before it, timing lines are put into the one form it takes, and what could make it
 * slow, nest without end or lose words is taken out.
 */
export function readBlocks(lines: readonly string[]): Block[] {
  const parsed = new webvtt.WebVTTParser({}).parse(strictLines(lines).join('\n'));
  return parsed.cues
    .map((cue) => ({ cue, order: Number(cue.id) }))
    .sort((a, b) => a.order - b.order)
    .map(({ cue }) => ({
      startMs: Math.round(cue.startTime * 1000),
      endMs: Math.round(cue.endTime * 1000),
      ...readTree(cue.tree.children),
    }));
}

/** Whether a line is the timing line of a block. */
export function isTiming(line: string | undefined): boolean {
  return line !== undefined && line.includes(ARROW) && timesOf(line) !== undefined;
}

function timesOf(line: string): [number, number] | undefined {
  const [from = '', to = ''] = line.slice(0, 300).split(ARROW);
  const startMs = clockToMs(from);
  const endMs = clockToMs(to.trimStart().split(/\s/, 1)[0] ?? '');
  return startMs === undefined || endMs === undefined ? undefined : [startMs, endMs];
}

function strictLines(lines: readonly string[]): string[] {
  const out: string[] = ['WEBVTT', ''];
  let tags = 0;
  let own = 0;
  lines.forEach((line, i) => {
    const times = line.includes(ARROW) ? timesOf(line) : undefined;
    if (times !== undefined) {
      tags = 0;
      own = 0;
      out.push('', String(i), `${strictClock(times[0])} ${ARROW} ${strictClock(times[1])}`);
      return;
    }
    // A cue number belongs to the timing line below it, which gets a number of ours instead.
    if (/^\s*\d{1,9}\s*$/.test(line) && isTiming(lines[i + 1])) return;
    if (++own > MOST_LINES) return;
    const bare = stripForeignTags(line.slice(0, LONGEST_LINE));
    const safe = bare.replaceAll(ARROW, '--&gt;').replace(STRAY, '&lt;');
    tags += safe.split('<').length - 1;
    out.push(tags > MOST_TAGS ? safe.replace(/<[^<>]*>/g, '') : safe);
  });
  return out;
}

function strictClock(ms: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = Math.floor(ms / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${clock.map(two).join(':')}.${String(ms % 1000).padStart(3, '0')}`;
}

function readTree(nodes: readonly TreeNode[]): Pick<Block, 'pieces' | 'voice'> {
  const pieces: RawPiece[] = [];
  const found: { voice?: string; atMs?: number } = {};
  const visit = (node: TreeNode | TreeNode<'rt' | 'ruby'>): void => {
    if (node.type === 'timestamp') {
      found.atMs = Math.round(node.value * 1000);
    } else if (node.type === 'text') {
      const text = decodeEntities(node.value);
      pieces.push(found.atMs === undefined ? { text } : { text, atMs: found.atMs });
      if (text.trim() !== '') delete found.atMs;
    } else if (node.name !== 'rt') {
      if (node.name === 'v') found.voice ??= node.value;
      node.children.forEach(visit);
    }
  };
  nodes.forEach(visit);
  return { pieces, ...(found.voice !== undefined && { voice: found.voice }) };
}
