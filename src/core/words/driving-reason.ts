import { bareWord } from '@/core/words/bare-word';
import { cleanQuote } from '@/core/words/clean-quote';
import { endsSentence } from '@/core/segments/cut-long-cue';
import { findPhrase, phraseText } from '@/core/words/find-phrase';
import type { Reason, ScoredSegment } from '@/core/segment';
import { leansForward } from '@/core/words/sense-boundaries';
import { isStopWord } from '@/core/words/stop-words';

/** Words with a subject count up to here: long phrases aren't better ones. */
const MOST_TELLING = 2.5;

/** How much a reason says to somebody who reads it alone: its weight by its words with a subject. */
function tells({ text, weight }: Reason): number {
  const words = new Set(
    text
      .split(/\s+/)
      .map(bareWord)
      .filter((word) => !isStopWord(word)),
  );
  return Math.abs(weight) * Math.min(MOST_TELLING, 0.5 + words.size);
}

/**
 * Takes a scored segment; gives the reasons that pull the way of its score, the one that says most
 * first: heavy, and in words that speak for themselves. None where the score is 0.
 */
export function drivingReasons(segment: Pick<ScoredSegment, 'score' | 'reasons'>): Reason[] {
  const side = Math.sign(segment.score);
  if (side === 0) return [];
  return segment.reasons
    .filter(({ weight }) => Math.sign(weight) === side)
    .sort((a, b) => tells(b) - tells(a));
}

/** A reason may run over the end of a sentence; the longer part of it is quoted. */
function longestSentence(words: readonly string[]): string[] {
  const parts: string[][] = [[]];
  for (const word of words) {
    parts.at(-1)?.push(word);
    if (endsSentence(word)) parts.push([]);
  }
  return parts.reduce((best, next) => (next.length > best.length ? next : best));
}

const ARTICLES = new Set(['a', 'an', 'the']);

/**
 * A reason's words for a sentence of ours: whole words of its segment, without fillers, without an
 * article ahead and without a small word left hanging at their end.
 */
export function reasonInWords(segment: Pick<ScoredSegment, 'text'>, { text }: Reason): string {
  const spoken = segment.text.split(' ');
  const span = findPhrase(phraseText(spoken), text);
  const own = span === undefined ? text.split(/\s+/) : spoken.slice(span.from, span.to);
  const words = cleanQuote(longestSentence(own)).split(' ');
  while (words.length > 1 && leansForward(bareWord(words.at(-1) ?? ''))) words.pop();
  while (words.length > 1 && ARTICLES.has(bareWord(words[0] ?? ''))) words.shift();
  return words.join(' ').replace(/[\s,;:.]+$/, '');
}
