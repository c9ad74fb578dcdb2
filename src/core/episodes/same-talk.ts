import { bareWord } from '@/core/words/bare-word';
import type { ReadingCard } from '@/core/reading';
import { wordsOf } from '@/core/segments/words-of';

type Titled = Pick<ReadingCard, 'video'>;

/** Something that is chosen for the episode it holds. */
interface Chosen {
  readonly card: Titled;
}

/** Titles that share this part of their words are one conversation: parts, clips, re-uploads. */
const SAME_FROM = 0.75;

/** What says that a video is a piece or a copy of another, and nothing of its subject. */
const EDITION =
  /^(?:axrp|episode|ep|part|pt|clip|highlights?|full|hd|reupload|re-upload|\d+(?:\.\d+)?)$/;

const titleWords = ({ video }: Titled) =>
  new Set(
    wordsOf(video.title)
      .map(bareWord)
      .filter((word) => word !== '' && !EDITION.test(word)),
  );

/** Whether two cards are of the same video, or of nearly the same title. */
export function isSameTalk(a: Titled, b: Titled): boolean {
  if (a.video.videoId === b.video.videoId) return true;
  const [own, other] = [titleWords(a), titleWords(b)];
  const shared = [...own].filter((word) => other.has(word)).length;
  const all = own.size + other.size - shared;
  return all > 0 && shared / all >= SAME_FROM;
}

/** Takes choices, best first; leaves out copies of `own` and of a better choice, up to `most`. */
export function withoutCopies<Choice extends Chosen>(
  own: Titled,
  ranked: readonly Choice[],
  most: number,
): Choice[] {
  const kept: Choice[] = [];
  for (const choice of ranked) {
    if (kept.length >= most) break;
    const isCopy = [own, ...kept.map(({ card }) => card)].some((c) => isSameTalk(c, choice.card));
    if (!isCopy) kept.push(choice);
  }
  return kept;
}
