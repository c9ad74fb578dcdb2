interface Props {
  readonly text: string;
  /** Phrases to stand out where they occur, whole words only, whatever their case. */
  readonly phrases: readonly string[];
}

/** Prose with its key phrases in bold. */
export function EmphasisedText({ text, phrases }: Props) {
  const pattern = patternOf(phrases);
  if (!pattern) return <>{text}</>;
  // A split by one capturing group alternates: plain, phrase, plain, …
  const parts = text.split(pattern);
  return <>{parts.map((part, place) => (place % 2 === 1 ? <b key={place}>{part}</b> : part))}</>;
}

function patternOf(phrases: readonly string[]): RegExp | undefined {
  const longestFirst = phrases
    .filter((phrase) => phrase.trim() !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (longestFirst.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
