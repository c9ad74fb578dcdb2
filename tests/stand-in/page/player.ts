import type { CaptionTrack, PlayerResponse } from '../player-response';
import type { VideoSetup } from '../video-setup';
import { createAds, type Ads } from './ads';
import { createCaptions, type Captions } from './captions';
import { BUFFERING, createDeck, ENDED, PLAYING, type Deck } from './deck';
import type { EventLog } from './event-log';
import { createLateTracks } from './late-tracks';

export interface Player extends Pick<Deck, 'root' | 'video' | 'state' | 'togglePlay' | 'listen'> {
  readonly captions: Captions;
  readonly setup: () => VideoSetup | null;
  readonly load: (setup: VideoSetup | null, fromSeconds?: number) => void;
  readonly response: () => PlayerResponse | null;
  readonly tracks: () => readonly CaptionTrack[];
  readonly giveTracks: () => void;
  /** Content time and length in seconds, whatever film is in. */
  readonly currentTime: () => number;
  readonly duration: () => number;
  readonly seek: (seconds: number, hand: string) => void;
  readonly startAd: (seconds: number) => void;
  readonly endAd: () => void;
}

interface Now {
  setup: VideoSetup | null;
  hasPlayed: boolean;
  midrollDone: boolean;
}

const faultsOf = (now: Now) => now.setup?.video.faults ?? {};
const runs = (deck: Deck) => deck.state() === PLAYING || deck.state() === BUFFERING;
const stitchedIn = (now: Now) => faultsOf(now).stitchedAdSeconds ?? 0;

/** What happens by itself while a film plays: captions, the break in the middle, the end. */
function followFilm(deck: Deck, ads: Ads, captions: Captions, now: Now, time: () => number): void {
  const { video } = deck;
  const firstPlay = (): void => {
    const { setup } = now;
    const { potAfterMs } = faultsOf(now);
    now.hasPlayed = true;
    captions.applyPreference();
    if (potAfterMs === undefined) return;
    setTimeout(() => now.setup === setup && captions.mintToken(), potAfterMs);
  };
  video.addEventListener('playing', () => {
    deck.setState(PLAYING);
    if (ads.brokeInAt() !== null) return;
    if (!now.hasPlayed) firstPlay();
    captions.resume();
  });
  video.addEventListener('ended', () => {
    if (ads.brokeInAt() === null) deck.setState(ENDED);
    else ads.end();
  });
  video.addEventListener('timeupdate', () => {
    captions.show(time() * 1000);
    const { midrollAd } = faultsOf(now);
    if (!midrollAd || now.midrollDone || ads.brokeInAt() !== null) return;
    if (time() < midrollAd.atSeconds) return;
    now.midrollDone = true;
    ads.start(midrollAd.seconds, time());
  });
}

/** Puts the video's own film in; one that has been stopped by an ad goes on in any case. */
function playFilm(deck: Deck, now: Now, from: number, autoplay: boolean): void {
  if (!now.setup) return;
  const { id, durationSeconds } = now.setup.video;
  const ahead = stitchedIn(now);
  deck.play(id, durationSeconds + ahead, from > 0 ? from + ahead : 0, autoplay || now.hasPlayed);
}

/** The player: one element and one `<video>` for as long as the tab lives. */
export function createPlayer(log: EventLog, autoplay: boolean): Player {
  const deck = createDeck();
  const now: Now = { setup: null, hasPlayed: false, midrollDone: false };
  const playContent = (from: number) => playFilm(deck, now, from, autoplay);
  const ads = createAds(deck, log, playContent);
  const currentTime = () =>
    ads.brokeInAt() ?? (now.setup ? Math.max(0, deck.video.currentTime - stitchedIn(now)) : 0);
  const late = createLateTracks(() => {
    deck.tell('trackschanged', 0);
    if (now.hasPlayed) captions.resume();
  });
  const mayRequest = () => ads.brokeInAt() === null && now.hasPlayed && runs(deck);
  const changed = () => deck.tell('captionschanged', 0);
  const captions = createCaptions({ log, tracks: late.tracks, mayRequest, changed });
  deck.root.append(captions.window);
  followFilm(deck, ads, captions, now, currentTime);

  const load = (setup: VideoSetup | null, fromSeconds = 0): void => {
    Object.assign(now, { setup, hasPlayed: false, midrollDone: false });
    ads.clear();
    late.load(setup);
    captions.load(setup);
    deck.tell('trackschanged', 0);
    const status = setup?.playerResponse.playabilityStatus;
    if (!setup || status?.status !== 'OK') {
      deck.eject(status?.reason ?? '');
      return;
    }
    const { prerollAdSeconds } = faultsOf(now);
    if (prerollAdSeconds === undefined) playContent(fromSeconds);
    else ads.start(prerollAdSeconds, fromSeconds);
  };
  return {
    ...deck,
    captions,
    setup: () => now.setup,
    load,
    response: late.response,
    tracks: late.tracks,
    giveTracks: late.give,
    currentTime,
    duration: () => now.setup?.video.durationSeconds ?? 0,
    seek: (seconds, hand) => {
      log.note('seek', { to: seconds, hand });
      if (ads.brokeInAt() === null) deck.video.currentTime = seconds + stitchedIn(now);
    },
    startAd: (seconds) => ads.start(seconds, currentTime()),
    endAd: ads.end,
  };
}
