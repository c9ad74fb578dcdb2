import { bareWord } from '@/core/words/bare-word';
import { LENSES, type Lens } from '@/core/lens';
import type { ReadingCard } from '@/core/reading';
import { withoutCopies } from '@/core/episodes/same-talk';
import { singular } from '@/core/words/singular';
import { wordsOf } from '@/core/segments/words-of';

/** Related episodes shown at most. */
const MOST_RELATED = 3;

/** Why one episode stands next to another, as data. */
export interface Kinship {
  readonly sameShelf: boolean;
  /** Tags of both, without shelf, track and lens, as this episode writes them. */
  readonly sharedTags: readonly string[];
  /** Key phrases of both that share a word with a subject, as this episode writes them. */
  readonly sharedPhrases: readonly string[];
  /** How alike the lens mixes are: 1 the same, 0 nothing in common. */
  readonly lensLikeness: number;
}

/** Small words within phrases don't make two of them alike. */
const SMALL = new Set('of the and in on for ai'.split(' '));

const phraseWords = (phrases: readonly string[]) =>
  new Set(
    phrases
      .flatMap(wordsOf)
      .map(bareWord)
      .map(singular)
      .filter((word) => !SMALL.has(word)),
  );

const named = ({ shelf, track, lens }: ReadingCard) =>
  new Set([shelf, track, lens].map((name) => name.toLowerCase()));

/** Takes two episodes; gives what they have in common. Never looks at their scores. */
export function kinshipOf(own: ReadingCard, other: ReadingCard): Kinship {
  const skip = new Set([...named(own), ...named(other)]);
  const otherTags = new Set(other.tags.map((tag) => tag.toLowerCase()));
  const otherWords = phraseWords(other.keyPhrases);
  const share = (card: ReadingCard, lens: Lens) => card.lensShares[lens] / 100;
  const apart = LENSES.reduce(
    (sum, lens) => sum + Math.abs(share(own, lens) - share(other, lens)),
    0,
  );
  return {
    sameShelf: own.shelf !== '' && own.shelf === other.shelf,
    sharedTags: own.tags.filter(
      (tag) => otherTags.has(tag.toLowerCase()) && !skip.has(tag.toLowerCase()),
    ),
    sharedPhrases: own.keyPhrases.filter((phrase) =>
      [...phraseWords([phrase])].some((word) => otherWords.has(word)),
    ),
    lensLikeness: Math.max(0, 1 - apart / 2),
  };
}

/** What the lens mix is worth beside key phrases: as much as two shared ones. */
const LENS_WORTH = 2;

/** An episode near another, with all that its place in the list follows from. */
export interface RelatedPick {
  readonly card: ReadingCard;
  readonly kinship: Kinship;
}

function subjectLikeness({ sharedPhrases, lensLikeness }: Kinship): number {
  return sharedPhrases.length + LENS_WORTH * lensLikeness;
}

/**
 * Takes an episode and all others; gives up to three that are nearest by subject: those of the same
 * shelf or with a shared tag first, then by shared key phrases and lens mix, never by score. Copies
 * of the episode, or of one another, don't fill the places.
 */
export function relatedTo(own: ReadingCard, others: readonly ReadingCard[]): RelatedPick[] {
  const ranked = others
    .map((card) => {
      const kinship = kinshipOf(own, card);
      const near = kinship.sameShelf || kinship.sharedTags.length > 0;
      return { card, kinship, near: near ? 1 : 0, likeness: subjectLikeness(kinship) };
    })
    .sort(
      (a, b) =>
        b.near - a.near ||
        b.likeness - a.likeness ||
        (a.card.video.videoId < b.card.video.videoId ? -1 : 1),
    );
  return withoutCopies(own, ranked, MOST_RELATED).map(({ card, kinship }) => ({ card, kinship }));
}
