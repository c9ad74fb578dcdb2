import type { Diagnosis } from '@/core/diagnosis';
import type { OverlayState } from '@/core/overlay-state';
import { outcomeWords, ROUTE_WORDS } from '@/ui/arc/route-words';
import { languageName, type Message } from '@/ui/arc/state-words';

/** A state that has an answer to "Why are there no captions?". */
export type Unread = Extract<OverlayState, { kind: 'failed' | 'no-captions' }>;

export const QUESTION = 'Why are there no captions?';

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

/** One line for each way that was tried: its name, what came of it and how long it took. */
export function attemptRows({ attempts }: Unread) {
  return attempts.map((attempt) => ({
    way: ROUTE_WORDS[attempt.route],
    outcome: outcomeWords(attempt),
    took: `${(attempt.tookMs / 1000).toFixed(1)} s`,
  }));
}

/**
 * The answer as text, to be sent to others: what happened, what to do next, each way that was tried
 * and what the page was like. It does not say which video was being watched, or by whom.
 */
export function diagnosisText(state: Unread, { title, line }: Message, time: string): string {
  const rows = attemptRows(state);
  const cause = state.kind === 'failed' ? state.cause : 'no-tracks';
  const facts = state.diagnosis ? diagnosisWords(state.diagnosis) : [];
  return [
    `${QUESTION} ${time}`,
    `${title} ${line}`.trim(),
    `Cause: ${cause}`,
    ...(rows.length > 0 ? ['Ways tried'] : []),
    ...rows.map(({ way, outcome, took }, i) => `${i + 1}. ${way}: ${outcome}, ${took}`),
    ...facts.map(([name, value]) => `${name}: ${value}`),
  ].join('\n');
}
