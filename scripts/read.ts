import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { parseCaptions } from '@/captions/parse-captions';
import { makeReading } from '@/core/episodes/make-reading';
import type { Moment, Reading } from '@/core/reading';
import { splitSegments } from '@/core/segments/split-segments';
import { toVideoId } from '@/core/video-id';
import { captionText } from '@/page/read-caption-file';
import { loadBackground, loadScorer } from './load-model.ts';

const USAGE =
  'read takes one caption file: .json3, .srv1, .srv2, .srv3, .ttml, .vtt, .srt or a transcript panel answer (.json), with --video ID and --title TEXT if you like';
const MAX_BYTES = 50_000_000;

/** Stops with exit code 2 and one line that says what was being read, what is wrong, what helps. */
function refuse(what: string): never {
  process.stderr.write(`${what.replace(/\s+/g, ' ')}\n`);
  process.exit(2);
}

function askedFor(): { file: string; video: string | undefined; title: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { video: { type: 'string' }, title: { type: 'string' } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) refuse(`${USAGE}.`);
    return { file, video: values.video, title: values.title };
  } catch (error) {
    return refuse(`${(error as Error).message}. ${USAGE}.`);
  }
}

function bodyOf(file: string): string {
  try {
    if (statSync(file).size > MAX_BYTES) {
      refuse(
        `${file} is larger than ${MAX_BYTES / 1e6} MB; a caption file of ten hours has 20 MB.`,
      );
    }
    return captionText(readFileSync(file));
  } catch (error) {
    return refuse(
      `${file} could not be opened (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). ${USAGE}.`,
    );
  }
}

const WRONG = {
  gated: 'is empty',
  'not-json': 'holds a web page where captions were expected',
  truncated: 'is cut off before its end',
  'no-tracks': 'is an answer for a video without captions',
  parse: 'holds no captions in a known shape',
} as const;

const asked = askedFor();
// Only inside: a file has no id of its own, and the answer then says null.
const videoId = toVideoId(asked.video ?? '-----------');
if (!videoId)
  refuse(
    `${asked.file} was not read: --video ${asked.video ?? ''} is not a video id: it takes 11 letters, digits, _ or -.`,
  );
const outcome = parseCaptions(bodyOf(asked.file), { durationMs: 0 });
if (outcome.kind === 'refused') {
  refuse(`${asked.file} ${WRONG[outcome.cause]} (${outcome.found}). ${USAGE}.`);
}

const video = {
  videoId,
  title: asked.title ?? basename(asked.file),
  channel: '',
  durationMs: outcome.cues.at(-1)?.endMs ?? 0,
  publishedOn: '',
  description: '',
  keywords: [],
  chapters: outcome.chapters ?? [],
};
const transcript = {
  videoId,
  language: outcome.language ?? 'en',
  kind: outcome.madeBy ?? ('file' as const),
  route: 'file' as const,
  precision: outcome.precision,
  readAt: 0,
  cues: outcome.cues,
};
const scorer = loadScorer();
const segments = splitSegments(outcome.cues, video.chapters).map((segment) => ({
  ...segment,
  ...scorer.score(segment.text),
}));
const reading = makeReading({
  video,
  transcript,
  segments,
  modelVersion: scorer.version,
  background: loadBackground(),
});
process.stdout.write(`${JSON.stringify(toContract(reading), null, 1)}\n`);

/** The reading in the words of the command line's contract: seconds, not milliseconds. */
function toContract(made: Reading): object {
  const { provenance } = made;
  return {
    videoId: asked.video ?? null,
    title: made.video.title,
    transcript: {
      kind: provenance.kind,
      precision: provenance.precision,
      language: provenance.language,
      cues: provenance.cueCount,
      words: provenance.wordCount,
      durationSeconds: provenance.endMs / 1000,
    },
    shelf: made.shelf,
    track: made.track,
    statistics: made.statistics,
    lean: made.lean,
    lens: made.lens,
    lensShares: made.lensShares,
    confidence: made.confidence,
    evidenceMode: made.evidenceMode,
    moments: made.moments.map(inSeconds),
    summary: { ...made.summary, quotes: made.summary.quotes.map(inSeconds) },
    emphasises: made.emphasises,
    tags: made.tags,
    model: made.model,
    segments: made.segments.map(({ startMs, endMs, wordCount, ...segment }) => ({
      ...segment,
      start: startMs / 1000,
      end: endMs / 1000,
      words: wordCount,
    })),
  };
}

function inSeconds({ startMs, ...moment }: Moment): object {
  return { ...moment, start: startMs / 1000 };
}
