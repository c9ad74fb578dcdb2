import type { VideoId } from '@/core/video-id';
import { toVideoId } from '@/core/video-id';
import {
  ASK_EVENT,
  openLetter,
  TELL_EVENT,
  writeLetter,
  type BridgeLetter,
} from '@/page/bridge-letter';
import { toCaptionUrl } from '@/page/caption-url';
import { at, listAt, numberAt, textAt } from '@/page/narrow';
import { readSurvey, type PlayerSurvey } from '@/page/player-survey';

/** A caption answer that the player fetched by itself, without its body. */
export interface CaughtCaptions {
  readonly key: number;
  readonly url: URL;
  readonly status: number;
  readonly length: number;
}

/** Where the player stands. */
export interface PlayerClock {
  readonly videoId: VideoId | undefined;
  readonly seconds: number;
  readonly ad: boolean;
  /** Playing or buffering: the player asks for captions in no other state. */
  readonly running: boolean;
}

/** The page's player, seen from our side of the bridge. Every answer has been doubted. */
export interface Player {
  /** Undefined while nothing answers on the other side. */
  readonly survey: (videoId: VideoId) => PlayerSurvey | undefined;
  /** Newest last. */
  readonly caught: (videoId: VideoId) => readonly CaughtCaptions[];
  readonly caughtBody: (videoId: VideoId, key: number) => string | undefined;
  readonly clock: () => PlayerClock | undefined;
  /** The player's name for the sound that plays; undefined for another video, or unknown. */
  readonly audioId: (videoId: VideoId) => string | undefined;
  readonly seek: (videoId: VideoId, seconds: number) => boolean;
  /** Switches this track on, to be put back; false while the player doesn't know it yet. */
  readonly showCaptions: (videoId: VideoId, vssId: string) => boolean;
  /** Puts captions back as they were before, unless the viewer or the page chose since. */
  readonly restoreCaptions: (videoId: VideoId) => boolean;
  /** Calls back when the player has fetched captions of some video. */
  readonly onCaught: (listener: (videoId: VideoId) => void, signal: AbortSignal) => void;
}

/** Longest body taken over, in UTF-16 units; as the worker's door has it. */
const MAX_BODY = 20_000_000;

/**
 * Our half of the bridge. Both halves meet at `door`, the window; its events are served before
 * `dispatchEvent` returns.
 */
export function createPlayer(door: EventTarget, pageUrl: () => string): Player {
  const ask = createAsk(door);
  return {
    survey: (videoId) => {
      const answer = ask('survey', videoId)?.head.answer;
      return answer === undefined ? undefined : readSurvey(answer, videoId, pageUrl());
    },
    caught: (videoId) =>
      listAt(ask('caught', videoId)?.head, 'answer').flatMap((entry): CaughtCaptions[] => {
        const url = toCaptionUrl(at(entry, 'url'), videoId, pageUrl());
        const [key, status] = [numberAt(entry, 'key'), numberAt(entry, 'status')];
        if (!url || key === undefined || status === undefined) return [];
        return [{ key, url, status, length: numberAt(entry, 'length') ?? 0 }];
      }),
    caughtBody: (videoId, key) => {
      const letter = ask('body', videoId, { key });
      const isWhole = letter?.head.answer === true && letter.body.length <= MAX_BODY;
      return isWhole ? letter.body : undefined;
    },
    clock: () => {
      const answer = ask('clock', '')?.head.answer;
      const seconds = numberAt(answer, 'seconds');
      const state = numberAt(answer, 'state');
      if (seconds === undefined || seconds < 0) return undefined;
      return {
        videoId: toVideoId(at(answer, 'videoId')),
        seconds,
        ad: at(answer, 'ad') === true,
        running: state === 1 || state === 3,
      };
    },
    audioId: (videoId) => textAt(60, ask('audio', videoId)?.head, 'answer') || undefined,
    seek: (videoId, seconds) => ask('seek', videoId, { seconds })?.head.answer === true,
    showCaptions: (videoId, vssId) =>
      ask('show-captions', videoId, { vssId })?.head.answer === true,
    restoreCaptions: (videoId) => ask('restore-captions', videoId)?.head.answer === true,
    onCaught: (listener, signal) => {
      door.addEventListener(
        TELL_EVENT,
        (event) => {
          const letter = openLetter((event as CustomEvent<unknown>).detail);
          if (letter?.head.about !== 'caught') return;
          const videoId = toVideoId(letter.head.videoId);
          if (videoId) listener(videoId);
        },
        { signal, capture: true },
      );
    },
  };
}

type Ask = (ask: string, videoId: string, more?: object) => BridgeLetter | undefined;

function createAsk(door: EventTarget): Ask {
  const last = { requestId: 0 };
  return (ask, videoId, more = {}) => {
    last.requestId += 1;
    const { requestId } = last;
    const heard: { letter?: BridgeLetter } = {};
    const listener = (event: Event): void => {
      const letter = openLetter((event as CustomEvent<unknown>).detail);
      const isAnswer = letter?.head.about === 'answer' && letter.head.requestId === requestId;
      // The bridge listened here before any script of the page's, so the first answer is its own.
      if (isAnswer && letter.head.videoId === videoId) heard.letter ??= letter;
    };
    door.addEventListener(TELL_EVENT, listener, true);
    const detail = writeLetter({ ...more, requestId, videoId, ask });
    door.dispatchEvent(new CustomEvent(ASK_EVENT, { detail }));
    door.removeEventListener(TELL_EVENT, listener, true);
    return heard.letter;
  };
}
