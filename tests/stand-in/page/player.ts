import type { CaptionTrack, PlayerResponse } from '../player-response';
import type { VideoSetup } from '../video-setup';
import { createCaptions, type Captions } from './captions';
import type { EventLog } from './event-log';
import { box, make } from './make-element';

export const UNSTARTED = -1;
export const ENDED = 0;
export const PLAYING = 1;
export const PAUSED = 2;
export const BUFFERING = 3;

const MODES: Readonly<Record<number, string>> = {
  [UNSTARTED]: 'unstarted-mode',
  [ENDED]: 'ended-mode',
  [PLAYING]: 'playing-mode',
  [PAUSED]: 'paused-mode',
  [BUFFERING]: 'buffering-mode',
};

export interface Player {
  readonly root: HTMLElement;
  readonly video: HTMLVideoElement;
  readonly captions: Captions;
  readonly setup: () => VideoSetup | null;
  readonly load: (setup: VideoSetup | null, fromSeconds?: number) => void;
  readonly response: () => PlayerResponse | null;
  readonly tracks: () => readonly CaptionTrack[];
  readonly state: () => number;
  /** Content time and length in seconds, whatever the file at hand is. */
  readonly currentTime: () => number;
  readonly duration: () => number;
  readonly seek: (seconds: number, hand: string) => void;
  readonly togglePlay: () => void;
  readonly isAd: () => boolean;
  readonly startAd: (seconds: number) => void;
  readonly endAd: () => void;
  readonly listen: (name: string, heard: (value: number) => void) => void;
}

interface State {
  setup: VideoSetup | null;
  tracksAt: number;
  state: number;
  hasPlayed: boolean;
  ad: { readonly resumeAt: number; readonly seconds: number } | null;
  midrollDone: boolean;
}

const fileUrl = (id: string, seconds: number) =>
  `/videoplayback?id=${encodeURIComponent(id)}&dur=${seconds}&mime=video%2Fwebm`;

const silhouettes = () =>
  box(
    'scene',
    [0, 1].map(() => box('person', [box('person-head'), box('person-body')])),
  );

/** The player: one element and one `<video>` for as long as the tab lives. */
export function createPlayer(log: EventLog, autoplay: boolean): Player {
  const video = document.createElement('video');
  video.className = 'video-stream html5-main-video';
  video.tabIndex = -1;
  const message = box('ytp-error-content');
  const root = make('div', { id: 'movie_player', class: 'html5-video-player', tabindex: '-1' }, [
    make('div', { class: 'html5-video-container', 'data-layer': '0' }, [video, silhouettes()]),
    message,
  ]);
  const now: State = {
    setup: null,
    tracksAt: 0,
    state: UNSTARTED,
    hasPlayed: false,
    ad: null,
    midrollDone: false,
  };
  const listeners = new Map<string, ((value: number) => void)[]>();
  const tell = (name: string, value: number) =>
    listeners.get(name)?.forEach((heard) => heard(value));
  const faults = () => now.setup?.video.faults ?? {};
  const stitched = () => faults().stitchedAdSeconds ?? 0;

  const response = (): PlayerResponse | null => {
    const whole = now.setup?.playerResponse ?? null;
    if (!whole?.captions || performance.now() >= now.tracksAt) return whole;
    const renderer = { ...whole.captions.playerCaptionsTracklistRenderer, captionTracks: [] };
    return { ...whole, captions: { playerCaptionsTracklistRenderer: renderer } };
  };
  const tracks = () => response()?.captions?.playerCaptionsTracklistRenderer.captionTracks ?? [];
  const mayRequest = () =>
    now.ad === null && now.hasPlayed && (now.state === PLAYING || now.state === BUFFERING);
  const captions = createCaptions({ log, tracks, mayRequest });
  root.append(captions.window);

  const currentTime = () => {
    if (now.ad) return now.ad.resumeAt;
    return now.setup ? Math.max(0, video.currentTime - stitched()) : 0;
  };
  const setState = (state: number): void => {
    if (state === now.state) return;
    now.state = state;
    for (const mode of Object.values(MODES)) root.classList.remove(mode);
    root.classList.add(MODES[state] ?? 'unstarted-mode');
    tell('onStateChange', state);
  };
  const play = (url: string, fromSeconds: number): void => {
    setState(UNSTARTED);
    video.src = url;
    if (fromSeconds > 0) video.currentTime = fromSeconds;
    if (!autoplay && now.ad === null) return;
    setState(BUFFERING);
    video.play().catch((error: unknown) => {
      // A newer load took over, or the browser wants a click first.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      setState(PAUSED);
    });
  };
  const playContent = (fromSeconds: number): void => {
    if (!now.setup) return;
    const { id, durationSeconds } = now.setup.video;
    play(
      fileUrl(id, durationSeconds + stitched()),
      fromSeconds + (fromSeconds > 0 ? stitched() : 0),
    );
  };
  const startAd = (seconds: number): void => {
    const resumeAt = now.hasPlayed ? currentTime() : 0;
    now.ad = { resumeAt, seconds };
    root.classList.add('ad-showing', 'ad-interrupting');
    log.note('ad', { on: true });
    tell('onAdStart', 0);
    play(fileUrl('ad', seconds), 0);
  };
  const endAd = (): void => {
    if (!now.ad) return;
    const { resumeAt } = now.ad;
    now.ad = null;
    root.classList.remove('ad-showing', 'ad-interrupting');
    log.note('ad', { on: false });
    playContent(resumeAt);
    tell('onAdFinish', 0);
  };
  const firstPlay = (): void => {
    now.hasPlayed = true;
    const { setup } = now;
    const { potAfterMs } = faults();
    captions.applyPreference();
    if (potAfterMs === undefined) return;
    setTimeout(() => now.setup === setup && captions.mintToken(), potAfterMs);
  };
  const watchTracks = (setup: VideoSetup | null): void => {
    // Captions that are switched on wait for the list as everybody does.
    if (now.setup !== setup || setup === null) return;
    if (performance.now() < now.tracksAt) setTimeout(() => watchTracks(setup), 50);
    else if (now.hasPlayed) captions.resume();
  };

  video.addEventListener('playing', () => {
    setState(PLAYING);
    if (now.ad === null && !now.hasPlayed) firstPlay();
    if (now.ad === null) captions.resume();
  });
  video.addEventListener('pause', () => !video.ended && setState(PAUSED));
  video.addEventListener('waiting', () => setState(BUFFERING));
  video.addEventListener('ended', () => (now.ad ? endAd() : setState(ENDED)));
  video.addEventListener('timeupdate', () => {
    captions.show(currentTime() * 1000);
    const { midrollAd } = faults();
    if (!midrollAd || now.midrollDone || now.ad || currentTime() < midrollAd.atSeconds) return;
    now.midrollDone = true;
    startAd(midrollAd.seconds);
  });

  return {
    root,
    video,
    captions,
    setup: () => now.setup,
    load: (setup, fromSeconds = 0) => {
      const late = setup?.video.faults?.tracksLateMs ?? 150;
      Object.assign(now, { setup, hasPlayed: false, ad: null, midrollDone: false });
      now.tracksAt = performance.now() + late;
      root.classList.remove('ad-showing', 'ad-interrupting');
      captions.load(setup);
      const status = setup?.playerResponse.playabilityStatus;
      const playable = status?.status === 'OK';
      message.textContent = playable ? '' : (status?.reason ?? '');
      root.classList.toggle('ytp-embed-error', setup !== null && !playable);
      if (!setup || !playable) {
        video.removeAttribute('src');
        video.load();
        setState(UNSTARTED);
        return;
      }
      tell('videodatachange', 0);
      const { prerollAdSeconds } = setup.video.faults ?? {};
      if (prerollAdSeconds === undefined) playContent(fromSeconds);
      else startAd(prerollAdSeconds);
      setTimeout(() => watchTracks(setup), late);
    },
    response,
    tracks,
    state: () => now.state,
    currentTime,
    duration: () => now.setup?.video.durationSeconds ?? 0,
    seek: (seconds, hand) => {
      log.note('seek', { to: seconds, hand });
      if (now.ad === null) video.currentTime = seconds + stitched();
    },
    togglePlay: () => {
      if (video.paused) video.play().catch(() => setState(PAUSED));
      else video.pause();
    },
    isAd: () => now.ad !== null,
    startAd,
    endAd,
    listen: (name, heard) => {
      listeners.set(name, [...(listeners.get(name) ?? []), heard]);
    },
  };
}
