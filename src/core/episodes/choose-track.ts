import type { CaptionTrack, PlayingAudio } from '@/core/caption-track';

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

/** What may decide beside the tracks themselves. */
export interface TrackWish {
  /** The sound that plays. */
  readonly audio?: PlayingAudio | undefined;
  /** `vssId` of the track that the viewer picked; one that isn't there counts as none. */
  readonly picked?: string | undefined;
}

/** Those of the sound that plays, if any of them can be scored; else all. */
function ofAudio(tracks: readonly CaptionTrack[], audio: PlayingAudio | undefined) {
  const own = tracks.filter(({ vssId }) => audio?.trackIds.includes(vssId));
  return own.some(({ languageCode }) => isSupportedLanguage(languageCode)) ? own : tracks;
}

/**
 * Takes a video's caption tracks in any order, the sound that plays and what the viewer picked;
 * gives the track to read. What was picked is taken, whatever it is called. Else captions of the
 * playing sound come first, manual ones in the spoken language before automatic ones, named ones
 * after; English by a translator serves where the talk is in another language. Tracks of chat,
 * commentary or lyrics are left out. The order of the list plays no part.
 */
export function chooseTrack(
  tracks: readonly CaptionTrack[],
  { audio, picked }: TrackWish = {},
): TrackChoice {
  const wanted = tracks.find(({ vssId }) => vssId === picked);
  const speech = ofAudio(
    tracks.filter((track) => track.kind === 'asr' || !NOT_SPEECH.test(track.name)),
    audio,
  );
  const spoken = spokenLanguage(speech, audio?.language || undefined);
  const exact = (track: CaptionTrack) => (track.languageCode === spoken ? 0 : 1);
  const [first] = [...speech].sort(
    (a, b) =>
      Number(isSupportedLanguage(b.languageCode)) - Number(isSupportedLanguage(a.languageCode)) ||
      rank(a, spoken) - rank(b, spoken) ||
      exact(a) - exact(b) ||
      byId(a, b),
  );
  const best = wanted ?? first;
  if (best === undefined) return { kind: 'none' };
  if (!isSupportedLanguage(best.languageCode)) {
    return { kind: 'unsupported', language: spoken ?? best.languageCode, track: best };
  }
  const translated = spoken !== undefined && !isSupportedLanguage(spoken);
  return { kind: 'chosen', track: best, translated };
}

/** Whether the transcript panel shows this track: it knows languages, and no names or makers. */
export function isPanelTrack(track: CaptionTrack, tracks: readonly CaptionTrack[]): boolean {
  const rivals = tracks.filter(
    ({ vssId, languageCode }) =>
      vssId !== track.vssId && baseOf(languageCode) === baseOf(track.languageCode),
  );
  if (rivals.length === 0) return true;
  return track.name === '' && (track.kind === undefined || rivals.every(({ name }) => name !== ''));
}
