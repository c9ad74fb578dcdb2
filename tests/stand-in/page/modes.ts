import type { Layout } from './layout';
import type { Player } from './player';

export interface Modes {
  readonly isTheatre: () => boolean;
  readonly theatre: (on: boolean) => void;
  readonly fullscreen: (on: boolean) => void;
  readonly toggleFullscreen: () => void;
  readonly isMiniplayer: () => boolean;
  readonly miniplayer: (on: boolean) => void;
  readonly dark: (on: boolean) => void;
}

/** The player's places. Each change moves the player's node, as YouTube moves it. */
export function createModes(layout: Layout, player: Player): Modes {
  const { watch, ytdPlayer, playerContainer, fullBleed, miniplayer, app } = layout;
  const now = { theatre: false, fullscreen: false, miniplayer: false };

  const place = (): void => {
    const wide = now.theatre || now.fullscreen;
    watch.toggleAttribute('theater', now.theatre);
    watch.toggleAttribute('fullscreen', now.fullscreen);
    watch.toggleAttribute('full-bleed-player', wide);
    watch.toggleAttribute('default-layout', !wide);
    app.toggleAttribute('fullscreen', now.fullscreen);
    app.toggleAttribute('miniplayer-is-active', now.miniplayer);
    miniplayer.toggleAttribute('active', now.miniplayer);
    player.root.classList.toggle('ytp-fullscreen', now.fullscreen);
    player.root.classList.toggle('ytp-player-minimized', now.miniplayer);
    const inMini = miniplayer.querySelector('#player-container');
    const home = now.miniplayer && inMini ? inMini : wide ? fullBleed : playerContainer;
    if (ytdPlayer.parentElement !== home) {
      const wasPlaying = !player.video.paused;
      home.append(ytdPlayer);
      // A moved <video> stops; YouTube's goes on.
      if (wasPlaying) player.video.play().catch(() => undefined);
    }
    dispatchEvent(new Event('resize'));
  };
  const set = (change: Partial<typeof now>): void => {
    Object.assign(now, change);
    place();
  };
  document.addEventListener('fullscreenchange', () =>
    set({ fullscreen: document.fullscreenElement !== null }),
  );
  return {
    isTheatre: () => now.theatre,
    theatre: (theatre) => set({ theatre }),
    fullscreen: (fullscreen) => set({ fullscreen }),
    toggleFullscreen: () => {
      if (document.fullscreenElement) void document.exitFullscreen();
      else app.requestFullscreen().catch(() => set({ fullscreen: !now.fullscreen }));
    },
    isMiniplayer: () => now.miniplayer,
    miniplayer: (on) => set({ miniplayer: on }),
    dark: (on) => document.documentElement.toggleAttribute('dark', on),
  };
}
