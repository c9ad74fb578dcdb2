import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Cue } from '@/core/cue';

const SHARED = new URL('../../../shared/', import.meta.url).pathname;

/** Whether the publisher's transcripts lie beside the project; tests of them are skipped else. */
export const hasSharedTalk = existsSync(`${SHARED}data/axrp`) && existsSync(`${SHARED}tools`);

export const RAW_EPISODE_19 = 'data/axrp/asr/3YbE7zybc5k.txt';
export const episodeFile = (number: string) => `data/axrp/episodes/ep${number}.json`;

/** The cues of a transcript beside the project, in the manner of automatic or manual captions. */
export function sharedCues(file: string, kind: 'asr' | 'manual', durationS?: number): Cue[] {
  const duration = durationS === undefined ? [] : ['--duration', `${durationS}`];
  const maker = `${SHARED}tools/make-captions.mjs`;
  const json = execFileSync(
    process.execPath,
    [maker, SHARED + file, '--kind', kind, '--as', 'cues', ...duration],
    { maxBuffer: 100_000_000, encoding: 'utf8' },
  );
  const lines = JSON.parse(json) as { start: number; end: number; text: string }[];
  return lines.map(({ start, end, text }) => ({
    startMs: start,
    endMs: Math.max(end, start + 1),
    text,
  }));
}

export function sharedTitle(number: string): string {
  const { title } = JSON.parse(readFileSync(SHARED + episodeFile(number), 'utf8')) as {
    title: string;
  };
  return title;
}
