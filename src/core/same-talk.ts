import { bareWord } from '@/core/bare-word';
import type { ReadingCard } from '@/core/reading';
import { wordsOf } from '@/core/words-of';

type Titled = Pick<ReadingCard, 'video'>;

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

/** Takes cards, best first; leaves out copies of `own` and of a better card, up to `most`. */
export function withoutCopies<Card extends Titled>(
  own: Titled,
  ranked: readonly Card[],
  most: number,
): Card[] {
  const kept: Card[] = [];
  for (const card of ranked) {
    if (kept.length >= most) break;
    if (!isSameTalk(own, card) && !kept.some((other) => isSameTalk(other, card))) kept.push(card);
  }
  return kept;
}
