import type { Reading } from '@/core/reading';

const LONGEST = 60;

/**
 * A name for a file about an episode, such as "axrp-19-mechanistic-interpretability.csv": small
 * letters, digits and hyphens, safe on every system. The video's id where nothing else is left.
 */
export function fileNameOf(
  { shelf, episode, video }: Pick<Reading, 'shelf' | 'episode' | 'video'>,
  ending: string,
): string {
  const named = `${episode === undefined ? shelf : ''} ${video.title}`;
  const plain = named
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return `${plain || video.videoId}.${ending}`;
}
