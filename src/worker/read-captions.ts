import { parseCaptions } from '@/captions/parse-captions';
import type { Cue } from '@/core/cue';
import { describedChapters } from '@/core/episodes/described-chapters';
import { makeReading } from '@/core/episodes/make-reading';
import { looksEnglish } from '@/core/episodes/looks-english';
import { cardOf } from '@/core/episodes/reading-card';
import type { Reading } from '@/core/reading';
import { scorerVersion, type OwnWord } from '@/core/scoring/own-words';
import type { Scorer } from '@/core/scorer';
import { splitSegments } from '@/core/segments/split-segments';
import type { Transcript } from '@/core/transcript';
import type { Chapter, Video } from '@/core/video';
import type { VideoId } from '@/core/video-id';
import type { Asker } from '@/messaging/answer-worker';
import type { ReadOutcome, WorkerAsk } from '@/messaging/protocol';
import type { EpisodeStore } from '@/store/episode-store';
import { isBetterSource } from '@/worker/is-better-source';
import { keepWithin } from '@/worker/keep-within';
import { scoreInSteps } from '@/worker/score-in-steps';
import type { WorkerParts } from '@/worker/worker-parts';

/** Opens the letter: caption text in any of YouTube's shapes becomes a transcript, or a cause. */
export async function readCaptions(
  parts: WorkerParts,
  { video, captions }: WorkerAsk<'readCaptions'>,
  from: Asker,
): Promise<ReadOutcome> {
  const outcome = parseCaptions(captions.body, { durationMs: video.durationMs });
  if (outcome.kind === 'refused') {
    const { cause, arrivedMs } = outcome;
    return { kind: 'refused', cause, ...(arrivedMs === undefined ? {} : { arrivedMs }) };
  }
  if (captions.route.startsWith('panel') && !looksEnglish(textOf(outcome.cues))) {
    // The panel shows the track that it likes; nothing in it says reliably which.
    return { kind: 'refused', cause: 'no-tracks' };
  }
  const isFile = captions.route === 'file';
  const transcript: Transcript = {
    videoId: video.videoId,
    language: (isFile ? outcome.language : undefined) ?? captions.language,
    kind: isFile ? 'file' : captions.kind,
    ...(captions.trackId === undefined ? {} : { trackId: captions.trackId }),
    route: captions.route,
    precision: outcome.precision,
    readAt: parts.now(),
    cues: outcome.cues,
  };
  const kept = await keptReading(storeFor(parts, from), video.videoId);
  const isCurrent = kept?.model.version === (await currentVersion(parts));
  const isWanted = captions.picked === true;
  if (kept && isCurrent && !isWanted && !isBetterSource(transcript, kept.provenance)) {
    return { kind: 'read', reading: kept, kept: true };
  }
  const chapters = chaptersFrom([
    video.chapters,
    outcome.chapters ?? [],
    describedChapters(video.description, video.durationMs),
  ]);
  return scoreAndKeep(parts, { ...video, chapters }, transcript, from);
}

function textOf(cues: readonly Cue[]): string {
  return cues.map(({ text }) => text).join(' ');
}

/** The page's own list goes before the panel's, that before the description's. */
function chaptersFrom(lists: readonly (readonly Chapter[])[]): readonly Chapter[] {
  return lists.find(({ length }) => length > 0) ?? [];
}

/** Scores a transcript, tells the asking tab how far it is, and keeps the result whole. */
export async function scoreAndKeep(
  parts: WorkerParts,
  video: Video,
  transcript: Transcript,
  from: Asker,
): Promise<ReadOutcome> {
  const split = splitSegments(transcript.cues, video.chapters);
  const [scorer, background] = await Promise.all([loadScorer(parts), parts.loadBackground()]);
  const segments = await scoreInSteps(parts, scorer, split, (progress) => {
    if (from.tabId === undefined) return;
    const { videoId, durationMs } = video;
    const endMs = Math.max(durationMs, split.at(-1)?.endMs ?? 0);
    parts.tellProgress(from.tabId, { videoId, ...progress, total: split.length, endMs });
  });
  const reading = makeReading({
    video,
    transcript,
    segments,
    modelVersion: scorer.version,
    background,
  });
  const kept = await keep(parts, reading, transcript, from);
  return { kind: 'read', reading, kept };
}

/**
 * Scores the segments of a reading anew where its transcript isn't kept: the segments have their
 * words. What only the lines told stays as it was; quotes know their time less finely.
 */
export async function scoreFromReading(
  parts: WorkerParts,
  kept: Reading,
  from: Asker,
): Promise<Reading> {
  const [scorer, background] = await Promise.all([loadScorer(parts), parts.loadBackground()]);
  const { video, provenance, evidenceMode } = kept;
  const { language, kind, route, precision, readAt } = provenance;
  const cues = kept.segments.map(({ startMs, endMs, text }) => ({ startMs, endMs, text }));
  const made = makeReading({
    video,
    transcript: { videoId: video.videoId, language, kind, route, precision, readAt, cues },
    segments: await scoreInSteps(parts, scorer, kept.segments, () => undefined),
    modelVersion: scorer.version,
    background,
  });
  const reading = { ...made, provenance, evidenceMode };
  await keep(parts, reading, undefined, from);
  return reading;
}

async function keep(
  parts: WorkerParts,
  reading: Reading,
  transcript: Transcript | undefined,
  from: Asker,
): Promise<boolean> {
  try {
    const { keep } = await parts.store.getSettings();
    const kept = keep === 'readings' && !from.privately ? undefined : transcript;
    await storeFor(parts, from).keepEpisode({ card: cardOf(reading), reading, transcript: kept });
    await keepWithin(parts);
    parts.tellPages('library');
    return true;
  } catch (error) {
    // Full, blocked or damaged storage must not cost the user the arc; the tab says that it
    // wasn't kept.
    console.warn(`Keeping the reading of ${reading.video.videoId} failed.`, error);
    return false;
  }
}

/** What is kept of a video; a store that can't be opened counts as empty: the arc goes before it. */
export async function keptReading(store: EpisodeStore, id: VideoId): Promise<Reading | undefined> {
  try {
    return await store.getReading(id);
  } catch (error) {
    console.warn(`Looking up the reading of ${id} failed; it is read anew.`, error);
    return undefined;
  }
}

/** The version that a reading made now would have. */
export async function currentVersion(parts: WorkerParts): Promise<string> {
  return scorerVersion(parts.modelVersion, await keptOwnWords(parts));
}

/** The scorer with the user's own words. */
export async function loadScorer(parts: WorkerParts): Promise<Scorer> {
  return parts.loadScorer(await keptOwnWords(parts));
}

/** The user's own words; none where the store can't be opened: the arc goes before it. */
async function keptOwnWords(parts: WorkerParts): Promise<readonly OwnWord[]> {
  try {
    return (await parts.store.getSettings()).ownWords;
  } catch (error) {
    console.warn('Looking up your words failed; scored without them.', error);
    return [];
  }
}

/** Private windows have their own store, which writes nothing down. */
export function storeFor(parts: WorkerParts, from: Asker): EpisodeStore {
  return from.privately ? parts.privateStore : parts.store;
}
