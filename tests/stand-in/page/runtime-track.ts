import type { CaptionTrack } from '../player-response';

/** What `getOption('captions', 'track')` and the tracklist give. */
export interface RuntimeTrack {
  readonly languageCode: string;
  readonly languageName: string;
  readonly displayName: string;
  readonly kind: string;
  readonly vss_id: string;
  readonly name: string | null;
}

/** A track as the running player names it. */
export function toRuntimeTrack(track: CaptionTrack): RuntimeTrack {
  return {
    languageCode: track.languageCode,
    languageName: track.name.simpleText,
    displayName: track.name.simpleText,
    kind: track.kind ?? '',
    vss_id: track.vssId,
    name: track.trackName === '' ? null : track.trackName,
  };
}

/** The track that somebody asks for by `vss_id`, or by language and kind. */
export function matchingTrack(
  tracks: readonly CaptionTrack[],
  wanted: unknown,
): CaptionTrack | undefined {
  if (typeof wanted !== 'object' || wanted === null) return undefined;
  const of = (name: string): unknown => Reflect.get(wanted, name);
  const vssId = of('vss_id') ?? of('vssId');
  if (vssId !== undefined) return tracks.find((track) => track.vssId === vssId);
  const kind = of('kind') ?? '';
  return tracks.find(
    (track) => track.languageCode === of('languageCode') && (track.kind ?? '') === kind,
  );
}

/** The track that plain "captions on" means: English, unnamed, by a person before by a machine. */
export function defaultTrack(tracks: readonly CaptionTrack[]): CaptionTrack | undefined {
  const english = tracks.filter((track) => track.languageCode.startsWith('en'));
  const unnamed = english.filter((track) => track.trackName === '');
  return unnamed.find((track) => track.kind === undefined) ?? unnamed[0] ?? tracks[0];
}
