import type { KeyPhrase } from '@/core/words/key-phrases';

/** A phrase sets an episode apart from here: e^1.9 is 6.7 times as common as in ordinary talk. */
const APART_FROM = 1.9;
const AT_LEAST = 2;
const AT_MOST = 4;
/** Only what the talk really dwells on is looked at. */
const AMONG = 12;

/**
 * Takes an episode's key phrases, best first; gives the two to four that set it apart most from
 * ordinary talk, fewer where it has fewer. Without a background the best key phrases stand in.
 */
export function emphasisesOf(phrases: readonly KeyPhrase[]): string[] {
  const top = phrases.slice(0, AMONG);
  const stands = ({ distinct, uses }: KeyPhrase) => distinct * Math.log(uses);
  const ranked = [...top].sort((a, b) => stands(b) - stands(a) || b.weight - a.weight);
  const apart = ranked.filter(({ distinct }) => distinct >= APART_FROM);
  const chosen = ranked.slice(0, Math.max(AT_LEAST, Math.min(AT_MOST, apart.length)));
  return top.filter((phrase) => chosen.includes(phrase)).map(({ text }) => text);
}
