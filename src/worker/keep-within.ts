import type { ReadingCard } from '@/core/reading';
import type { WorkerParts } from '@/worker/worker-parts';

/**
 * About what a transcript takes on disk per segment of the talk, in bytes, word times included:
 * 36,000 words of three hours and a half came to 0.4 MB.
 */
const BYTES_PER_SEGMENT = 2400;

const bytesOf = ({ statistics: { count, withoutEvidence } }: ReadingCard): number =>
  (count + withoutEvidence) * BYTES_PER_SEGMENT;

/**
 * Lets transcripts go that the options have no room for: all of them where only readings are kept,
 * else the oldest beyond the limit. The newest always stays; readings and notes do too.
 */
export async function keepWithin({ store }: Pick<WorkerParts, 'store'>): Promise<void> {
  const { keep, storageLimitMb } = await store.getSettings();
  if (keep === 'transcripts' && storageLimitMb === 0) return;
  const kept = await store.listTranscriptIds();
  if (keep === 'readings') {
    if (kept.length > 0) await store.forgetTranscripts(kept);
    return;
  }
  const ids = new Set(kept);
  const cards = (await store.listCards()).filter(({ video }) => ids.has(video.videoId));
  let room = storageLimitMb * 1_000_000;
  const beyond = cards.filter((card, at) => {
    room -= bytesOf(card);
    return at > 0 && room < 0;
  });
  if (beyond.length > 0) await store.forgetTranscripts(beyond.map(({ video }) => video.videoId));
}
