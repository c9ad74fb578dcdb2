import type { TimedLine } from '@/captions/tidying/timed-line';

/** Panels count in whole seconds, so rows that start together lie within one. */
const WITHIN_MS = 1000;

/**
 * Lines that start together share the time to the next start, a second at most, evenly and in their
 * order; each starts at least 1 ms after the one before. Takes lines in order of start. The rule
 * looks at starts alone, so that it gives the same in every shape.
 */
export function spreadTies(lines: readonly TimedLine[]): TimedLine[] {
  const spread: TimedLine[] = [];
  let earliest = 0;
  for (let from = 0; from < lines.length;) {
    const startMs = lines[from]?.startMs ?? 0;
    let to = from + 1;
    while (lines[to]?.startMs === startMs) to++;
    const span = Math.min((lines[to]?.startMs ?? Infinity) - startMs, WITHIN_MS);
    for (const [k, line] of lines.slice(from, to).entries()) {
      const share = startMs + Math.floor((k * span) / (to - from));
      const own = Math.max(share, earliest);
      spread.push(own === line.startMs ? line : { ...line, startMs: own });
      earliest = own + 1;
    }
    from = to;
  }
  return spread;
}
