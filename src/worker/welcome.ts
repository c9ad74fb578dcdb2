import type { EpisodeStore } from '@/store/episode-store';

/** Shows the page for newcomers, once in the life of a library. */
export async function welcome(
  store: Pick<EpisodeStore, 'takeFirstRun'>,
  open: (path: string) => Promise<void>,
): Promise<void> {
  if (await store.takeFirstRun()) await open('welcome.html');
}
