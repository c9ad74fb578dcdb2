import type { CaptionTrack } from '@/core/caption-track';

/** Which track to read, or why none. */
export type TrackChoice =
  | {
      readonly kind: 'chosen';
      readonly track: CaptionTrack;
      /** True where people translated what is spoken in another language. */
      readonly translated: boolean;
    }
  /** Captions there are, none of them in English; `language` is the spoken one, or the first's. */
  | { readonly kind: 'unsupported'; readonly language: string; readonly track: CaptionTrack }
  | { readonly kind: 'none' };

/** Names of tracks that hold something else than what is said. */
const NOT_SPEECH = /\b(?:chat|comment(?:s|ary)?|lyrics?|songs?|karaoke|music|signs|credits)\b/i;

const baseOf = (code: string) => code.toLowerCase().split(/[-_]/)[0] ?? '';

/** Whether captions in this language can be scored: English in all its variants. */
export function isSupportedLanguage(code: string): boolean {
  return baseOf(code) === 'en';
}

/** The list's order differs from place to place, so it must decide nothing. */
const byId = (a: CaptionTrack, b: CaptionTrack) => (a.vssId < b.vssId ? -1 : 1);

/**
 * The language that is spoken: the automatic track's, since a machine listened to it; among several
 * (dubbed videos) the default's if it is one of them.
 */
function spokenLanguage(
  tracks: readonly CaptionTrack[],
  fallback: string | undefined,
): string | undefined {
  const automatic = tracks.filter((track) => track.kind === 'asr').sort(byId);
  if (
    fallback !== undefined &&
    (automatic.length === 0 || automatic.some((t) => baseOf(t.languageCode) === baseOf(fallback)))
  )
    return fallback;
  const english = automatic.find((track) => isSupportedLanguage(track.languageCode));
  return (english ?? automatic[0])?.languageCode;
}

/** Smaller is better: unnamed manual in the spoken language, automatic, named manual, other. */
function rank(track: CaptionTrack, spoken: string | undefined): number {
  const inSpoken = spoken === undefined || baseOf(track.languageCode) === baseOf(spoken);
  if (track.kind === 'asr') return inSpoken ? 1 : 4;
  if (!inSpoken) return 3;
  return track.name === '' ? 0 : 2;
}

/**
 * Takes a video's caption tracks in any order, and the language of its default audio where the
 * player tells it; gives the track to read. Manual captions in the spoken language come before
 * automatic ones, named ones after; English by a translator serves where the talk is in another
 * language. Tracks of chat, commentary or lyrics are left out. The order of the list plays no part.
 */
export function chooseTrack(
  tracks: readonly CaptionTrack[],
  defaultLanguage?: string,
): TrackChoice {
  const speech = tracks.filter((track) => track.kind === 'asr' || !NOT_SPEECH.test(track.name));
  const spoken = spokenLanguage(speech, defaultLanguage);
  const exact = (track: CaptionTrack) => (track.languageCode === spoken ? 0 : 1);
  const [best] = [...speech].sort(
    (a, b) =>
      Number(isSupportedLanguage(b.languageCode)) - Number(isSupportedLanguage(a.languageCode)) ||
      rank(a, spoken) - rank(b, spoken) ||
      exact(a) - exact(b) ||
      byId(a, b),
  );
  if (best === undefined) return { kind: 'none' };
  if (!isSupportedLanguage(best.languageCode)) {
    return { kind: 'unsupported', language: spoken ?? best.languageCode, track: best };
  }
  const translated = spoken !== undefined && !isSupportedLanguage(spoken);
  return { kind: 'chosen', track: best, translated };
}
