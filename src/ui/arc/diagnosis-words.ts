import type { Diagnosis } from '@/core/diagnosis';
import { languageName } from '@/ui/arc/state-words';

const TOKENS: Record<Exclude<Diagnosis['token'], 'unknown'>, string> = {
  'not-needed': 'not needed',
  there: 'needed, and there',
  missing: 'needed, and not there',
};

const PLAYERS: Record<Diagnosis['player'], string> = {
  none: 'not on the page',
  silent: 'on the page, but tells nothing',
  advertisement: 'shows an advertisement',
  running: 'playing',
  waiting: 'not playing',
};

/** What the page was like, as pairs of a name and a few words. */
export function diagnosisWords(diagnosis: Diagnosis): readonly (readonly [string, string])[] {
  const { tracks, token, player, captionsOn, client, language } = diagnosis;
  const listed = tracks.map(({ language: code, kind }) =>
    kind === 'asr' ? `${languageName(code)}, automatic` : languageName(code),
  );
  return [
    ['Captions listed', listed.join(' · ') || 'none'],
    ...(token === 'unknown' ? [] : [['Token', TOKENS[token]] as const]),
    ['Player', `${PLAYERS[player]}, captions ${captionsOn ? 'on' : 'off'}`],
    ['Page', [client && `version ${client}`, language].filter(Boolean).join(', ') || 'unknown'],
  ];
}
