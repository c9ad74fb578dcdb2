import * as z from 'zod/mini';
import type { Assessment } from '@/core/assessment';
import { LENSES } from '@/core/lens';
import { isPackedTrail, packTrail, type PackedTrail } from '@/core/packed-trail';
import type { Reading, ReadingCard, TrailBar } from '@/core/reading';
import { RULES } from '@/core/segment';
import { NO_MEMORY, type RouteMemory } from '@/core/route-memory';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings';
import type { Stamps } from '@/core/stamps';
import type { Transcript } from '@/core/transcript';
import { toVideoId, type VideoId } from '@/core/video-id';
import { packCues, unpackCues } from '@/store/packed-cues';

const videoId = z.custom<VideoId>((value) => toVideoId(value) !== undefined);
const score = z.number().check(z.minimum(-100), z.maximum(100));
const whole = z.number().check(z.int(), z.minimum(0));
const text = z.string();
const texts = z.array(text);
const lens = z.enum(LENSES);
const lensShares = z.record(lens, z.number());
const band = z.enum(['risk-forward', 'mixed', 'opportunity-forward']);
const lean = z.object({ score, band });
const level = z.enum(['low', 'medium', 'high']);

const statistics = z.object({
  count: whole,
  withoutEvidence: whole,
  median: score,
  mean: score,
  min: score,
  max: score,
  p10: score,
  p90: score,
  shares: z.object({ riskForward: whole, mixed: whole, opportunityForward: whole }),
});

const video = z.object({
  videoId,
  title: text,
  channel: text,
  durationMs: whole,
  publishedOn: text,
  description: text,
  keywords: texts,
  chapters: z.array(z.object({ startMs: whole, title: text, automatic: z.optional(z.boolean()) })),
});

const rule = z.enum(RULES);

const segment = z.object({
  index: whole,
  startMs: whole,
  endMs: whole,
  wordCount: whole,
  text,
  score,
  band: z.enum(['risk-forward', 'mixed', 'opportunity-forward', 'no-evidence']),
  lens,
  reasons: z.array(z.object({ text, weight: z.number(), rule, trigger: z.optional(text) })),
});

const moment = z.object({ segment: whole, startMs: whole, quote: text, score, band });
const provenance = z.object({
  language: text,
  kind: z.enum(['asr', 'manual', 'file']),
  trackId: z.optional(text),
  route: z.enum(['player-request', 'track-url', 'panel', 'nudge', 'panel-dom', 'file']),
  precision: z.enum(['word', 'line', 'second']),
  readAt: z.number(),
  cueCount: whole,
  wordCount: whole,
  endMs: whole,
});

export const reading = z.object({
  video,
  episode: z.exactOptional(text),
  provenance,
  shelf: text,
  track: text,
  segments: z.array(segment).check(z.minLength(1)),
  statistics,
  lean,
  lens,
  lensShares,
  confidence: z.object({ level, because: texts }),
  evidenceMode: z.enum(['interview', 'panel', 'talk']),
  moments: z.array(moment),
  summary: z.object({ why: text, quotes: z.array(moment), keyPhrases: texts }),
  emphasises: texts,
  tags: texts,
  model: z.object({ version: text }),
});

const cue = z.object({
  startMs: whole,
  endMs: whole,
  text,
  words: z.optional(z.array(z.object({ text, startMs: whole }))),
  marks: z.optional(texts),
  newSpeaker: z.optional(z.boolean()),
});

export const transcript = z.object({
  videoId,
  language: text,
  kind: provenance.shape.kind,
  trackId: provenance.shape.trackId,
  route: provenance.shape.route,
  precision: provenance.shape.precision,
  readAt: z.number(),
  cues: z.array(cue),
});

const card = z.object({
  video: z.pick(video, {
    videoId: true,
    title: true,
    channel: true,
    durationMs: true,
    publishedOn: true,
  }),
  readAt: z.number(),
  episode: z.exactOptional(text),
  shelf: text,
  track: text,
  lean,
  lens,
  lensShares,
  confidence: level,
  statistics,
  trail: z.custom<PackedTrail>(isPackedTrail),
  keyPhrases: texts,
  tags: texts,
  modelVersion: text,
});

export const assessment = z.object({
  lean: z.optional(score),
  summary: text,
  note: text,
  tags: texts,
  places: z.optional(z.array(z.object({ startMs: whole, lean: score }))),
  changedAt: z.number(),
  stamps: z.optional(z.record(text, z.number())),
});

export const settings = z.object({
  scale: z.enum(['time', 'order']),
  collapsed: z.boolean(),
  height: z.enum(['standard', 'compact', 'tall']),
  palette: z.enum(['amber-cyan-white', 'orange-grey-blue', 'greys']),
  mayNudge: z.boolean(),
  mayOpenPanel: z.boolean(),
  patterns: z.boolean(),
  theme: z.enum(['youtube', 'dark', 'light']),
  showOn: z.enum(['ai-talk', 'axrp', 'channels', 'captioned-english']),
  channels: texts,
  ownWords: z.array(
    z.object({
      phrase: text,
      weight: z.number().check(z.int(), z.minimum(-30), z.maximum(30)),
    }),
  ),
  keep: z.enum(['transcripts', 'readings']),
  storageLimitMb: whole,
  sync: z.boolean(),
});

const routeMemory = z.object({
  worked: z.exactOptional(provenance.shape.route),
  failed: z.array(z.object({ route: provenance.shape.route, at: z.number() })),
});

/** A row of `readings`, whole and of this video, or undefined: then it is read anew. */
export function toReading(row: unknown, id: VideoId): Reading | undefined {
  const parsed = reading.safeParse(row);
  return parsed.success && parsed.data.video.videoId === id ? (parsed.data as Reading) : undefined;
}

/** The row that keeps a transcript: its cues packed, or as they are where they can't be. */
export function transcriptRow(whole: Transcript): unknown {
  return { ...whole, cues: packCues(whole.cues) ?? whole.cues };
}

const source = z.omit(transcript, { cues: true });

/** A row of `transcripts`, whole and of this video, or undefined. Earlier versions packed no cues. */
export function toTranscript(row: unknown, id: VideoId): Transcript | undefined {
  const { cues } = Object(row) as { cues?: unknown };
  const unpacked = Array.isArray(cues) ? undefined : unpackCues(cues);
  const parsed = unpacked ? source.safeParse(row) : transcript.safeParse(row);
  if (!parsed.success || parsed.data.videoId !== id) return undefined;
  return { ...parsed.data, ...(unpacked && { cues: unpacked }) } as Transcript;
}

/** Earlier versions kept a trail as a list of lists. */
function withPackedTrail(row: unknown): unknown {
  const { trail } = Object(row) as { trail?: unknown };
  if (!Array.isArray(trail)) return row;
  return trail.every(isBar) ? { ...Object(row), trail: packTrail(trail) } : undefined;
}

/** By hand: a library has a hundred thousand bars, and a schema takes ten times as long for each. */
function isBar(bar: unknown): bar is TrailBar {
  if (!Array.isArray(bar) || bar.length !== 3) return false;
  const [startMs, endMs, at] = bar as unknown[];
  return isMs(startMs) && isMs(endMs) && (at === null || isScore(at));
}

const isMs = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isScore = (value: unknown): boolean =>
  typeof value === 'number' && value >= -100 && value <= 100;

/** A row of `cards`, or undefined when it is damaged. */
export function toCard(row: unknown): ReadingCard | undefined {
  const parsed = card.safeParse(withPackedTrail(row));
  return parsed.success ? parsed.data : undefined;
}

/** A row of `assessments`, or undefined when it is missing or damaged. */
export function toAssessment(row: unknown): Assessment | undefined {
  const parsed = assessment.safeParse(row);
  return parsed.success ? parsed.data : undefined;
}

/** The row of `settings`, field by field: what is missing or damaged has its default. */
export function toSettings(row: unknown): Settings {
  const kept = typeof row === 'object' && row !== null ? row : {};
  const fields = Object.entries(settings.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse((kept as Record<string, unknown>)[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(fields) as Partial<Settings>) };
}

/** When each setting was changed; nothing where the row is missing or damaged. */
export function toStamps(row: unknown): Stamps {
  const parsed = z.record(text, z.number()).safeParse(row);
  return parsed.success ? parsed.data : {};
}

/** What was learned of the routes; nothing where the row is missing or damaged. */
export function toRouteMemory(row: unknown): RouteMemory {
  const parsed = routeMemory.safeParse(row);
  return parsed.success ? parsed.data : NO_MEMORY;
}
