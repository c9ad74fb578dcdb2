import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StandInChapter, StandInCue, StandInTrack, StandInVideo } from './stand-in-video';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const TOOL = `${SHARED}tools/make-captions.mjs`;
const EPISODES = `${SHARED}data/axrp/`;
const LARGEST_OUTPUT = 200_000_000;

/** True where the real transcripts lie beside the project. */
export const hasAxrp = existsSync(TOOL) && existsSync(`${EPISODES}index.json`);

interface IndexEntry {
  readonly file: string;
  readonly number: string;
  readonly title: string;
  readonly date: string;
  readonly videoId: string | null;
}

interface Turn {
  readonly chapter: string | null;
  readonly text: string;
}

interface ToolCue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const contentOf = (path: string) => readFileSync(path, 'utf8');

function captions(
  file: string,
  kind: 'asr' | 'manual',
  as: 'json3' | 'cues',
  more: readonly string[],
): string {
  const args = [TOOL, file, '--kind', kind, '--as', as, ...more];
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: LARGEST_OUTPUT });
}

function track(file: string, kind: 'asr' | 'manual', more: readonly string[]): StandInTrack {
  const cues = (JSON.parse(captions(file, kind, 'cues', more)) as ToolCue[]).map(
    ({ start, end, text }): StandInCue => ({
      startMs: start,
      endMs: Math.max(end, start + 1),
      text,
    }),
  );
  const bodies = { json3: captions(file, kind, 'json3', more) };
  const english = { languageCode: 'en', cues, bodies };
  return kind === 'asr'
    ? { ...english, vssId: 'a.en', kind, name: 'English (auto-generated)', shape: 'word' }
    : { ...english, vssId: '.en', name: 'English', shape: 'manual' };
}

/** Chapters begin with the first cue that holds their first word. */
function chaptersOf(turns: readonly Turn[], cues: readonly StandInCue[]): StandInChapter[] {
  const lineStarts: { word: number; startMs: number }[] = [];
  let word = 0;
  for (const cue of cues) {
    lineStarts.push({ word, startMs: cue.startMs });
    word += cue.text.split(' ').length;
  }
  const chapters: StandInChapter[] = [];
  word = 0;
  for (const turn of turns) {
    if (turn.chapter !== null && turn.chapter !== chapters.at(-1)?.title) {
      const at = word;
      const line = lineStarts.findLast((one) => one.word <= at);
      chapters.push({
        title: turn.chapter,
        startMs: chapters.length === 0 ? 0 : (line?.startMs ?? 0),
      });
    }
    word += turn.text.split(/\s+/).filter(Boolean).length;
  }
  return chapters.length > 1 ? chapters : [];
}

/**
 * A real episode by its number, such as "19" or "38.1", captions made from the publisher's words.
 * Throws where the transcripts are absent or know no such episode.
 */
export function axrpVideo(number: string, kind: 'asr' | 'manual' = 'asr'): StandInVideo {
  const entry = (JSON.parse(contentOf(`${EPISODES}index.json`)) as IndexEntry[]).find(
    (one) => one.number === number,
  );
  if (!entry) throw new Error(`no AXRP episode ${number} in ${EPISODES}`);
  const file = EPISODES + entry.file;
  const spoken = track(file, kind, []);
  const { turns } = JSON.parse(contentOf(file)) as { turns: Turn[] };
  const words = kind === 'manual' ? spoken.cues : track(file, 'manual', []).cues;
  return {
    id: entry.videoId ?? `axrp-no-${number.padStart(3, '0')}`,
    title: `${entry.number} - ${entry.title}`,
    channel: 'AXRP',
    durationSeconds: Math.ceil((spoken.cues.at(-1)?.endMs ?? 0) / 1000) + 10,
    description: 'AXRP: the AI X-risk Research Podcast.',
    keywords: ['AI', 'AXRP', 'AI safety'],
    publishedOn: entry.date,
    chapters: chaptersOf(turns, words),
    tracks: [spoken],
  };
}

/** Episode 19 with YouTube's own automatic captions, whose words are real and whose clock is even. */
export function rawEpisode19(): StandInVideo {
  const durationSeconds = 14_095;
  const file = `${EPISODES}asr/3YbE7zybc5k.txt`;
  const spoken = track(file, 'asr', ['--duration', String(durationSeconds - 5)]);
  return {
    id: '3YbE7zybc5k',
    title: '19 - Mechanistic Interpretability with Neel Nanda',
    channel: 'AXRP',
    durationSeconds,
    description: 'AXRP: the AI X-risk Research Podcast.',
    keywords: ['AI', 'AXRP', 'AI safety'],
    publishedOn: '2023-02-04',
    tracks: [spoken],
  };
}
