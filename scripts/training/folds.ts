import type { LabelledPassage } from './labelled-passage.ts';

/** Each episode's fold: largest episodes first, each to the fold with the fewest passages so far. */
export function foldOfEpisode(
  passages: readonly Pick<LabelledPassage, 'episode'>[],
  folds: number,
): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { episode } of passages) sizes.set(episode, (sizes.get(episode) ?? 0) + 1);
  const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const episodes = [...sizes].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]));
  const load = Array.from({ length: folds }, () => 0);
  return new Map(
    episodes.map(([episode, size]) => {
      const fold = load.indexOf(Math.min(...load));
      load[fold] = (load[fold] ?? 0) + size;
      return [episode, fold];
    }),
  );
}
