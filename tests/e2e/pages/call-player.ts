import type { WatchPage } from './watch-page';

/** Calls a method of the player in the page's own world. */
export function callPlayer(
  watch: WatchPage,
  name: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  return watch.page.evaluate(
    ([method, given]): unknown => {
      const player = document.querySelector('ytd-app #movie_player');
      const found: unknown = player && Reflect.get(player, method);
      return typeof found === 'function' ? Reflect.apply(found, player, given) : `no ${method}`;
    },
    [name, args] as const,
  );
}
