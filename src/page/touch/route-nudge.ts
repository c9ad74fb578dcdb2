import { judgeAnswer } from '@/page/caption-answer';
import {
  trackLabel,
  type RouteAdapter,
  type RouteAnswer,
  type RouteAsk,
} from '@/page/caption-route';
import type { CaughtCaptions } from '@/page/player';
import { newestCaught } from '@/page/route-player-request';
import { CAPTION_WINDOW, PLAYER, SETTINGS_MENU, SUBTITLES_BUTTON } from '@/page/selectors';
import { putRule } from '@/page/touch/hiding-style';
import { noteKeptChoice } from '@/page/touch/kept-choice';
import type { TouchParts } from '@/page/touch/touch-parts';
import { frame, until } from '@/page/touch/until';
import { isKey, isWithin, onViewerAct } from '@/page/touch/viewer-acts';

/** The captions module loads in well under this (2026-08). */
const LIST_MS = 2000;

/** The player's request and its answer. */
const ANSWER_MS = 3500;

/** After this the panel may be tried as well: the two have nothing to do with each other. */
const PATIENCE_MS = 2500;

/** Choosing a track did nothing, if no answer came by then and captions are still off. */
const SECOND_MS = 1200;

const HIDE = `${PLAYER} ${CAPTION_WINDOW}{visibility:hidden!important}`;
const BY_HAND = `${SUBTITLES_BUTTON}, ${SETTINGS_MENU}`;

/**
 * Route 4: switches captions on for a moment, so that the player makes its own request, which is
 * overheard. The words stay hidden meanwhile, and captions, track and the choice that YouTube
 * keeps are put back. Whoever chooses captions in the middle finds them as they were, and wins.
 */
export function createNudgeRoute(parts: TouchParts): RouteAdapter {
  return {
    route: 'nudge',
    limitMs: LIST_MS + ANSWER_MS,
    patienceMs: () => PATIENCE_MS,
    provokes: true,
    touches: true,
    fetch: (ask) => fetchByNudge(parts, ask),
  };
}

async function fetchByNudge(parts: TouchParts, ask: RouteAsk): Promise<RouteAnswer> {
  const clock = parts.player.clock();
  if (ask.translate || clock?.videoId !== ask.videoId) return { kind: 'skipped' };
  if (clock.ad) return { kind: 'failed', cause: 'ad' };
  if (!clock.running) return { kind: 'skipped' };
  const given = new AbortController();
  const signal = AbortSignal.any([ask.signal, given.signal]);
  const putBack = prepare(parts, ask);
  const putBackNow = (): void => void putBack();
  onViewerAct(
    parts.window,
    (event) => {
      if (!isWithin(event, BY_HAND) && !isKey(event, 'c')) return;
      putBackNow();
      given.abort();
    },
    signal,
  );
  parts.window.addEventListener('pagehide', putBackNow, { signal });
  signal.addEventListener('abort', putBackNow);
  try {
    const answer = await overhear(parts, { ...ask, signal });
    return given.signal.aborted ? { kind: 'gave-way' } : answer;
  } finally {
    await putBack();
  }
}

/** Hides the words; gives back what undoes all, once. */
function prepare({ window, player }: TouchParts, { videoId }: RouteAsk): () => Promise<void> {
  const show = putRule(window.document, HIDE);
  const keepChoice = noteKeptChoice(window);
  const done: { way?: Promise<void> } = {};
  const undo = async (): Promise<void> => {
    const isOurs = player.restoreCaptions(videoId);
    if (isOurs) keepChoice();
    // The words that stand there go with the next frame; until then they stay hidden.
    await frame(window);
    show();
  };
  return () => (done.way ??= undo());
}

async function overhear(parts: TouchParts, ask: RouteAsk): Promise<RouteAnswer> {
  const { player } = parts;
  const { videoId, track, signal } = ask;
  const before = newestCaught(parts, ask)?.key;
  const show = (): true | undefined => player.showCaptions(videoId, track.vssId) || undefined;
  if (!(await until(show, LIST_MS, signal))) return { kind: 'skipped' };
  const heard = (): CaughtCaptions | undefined => {
    const caught = newestCaught(parts, ask);
    return caught?.key === before ? undefined : caught;
  };
  const isOff = (): boolean => player.survey(videoId)?.captionsOn !== true;
  let caught = await until(heard, SECOND_MS, signal);
  if (!caught && !signal.aborted && isOff()) show();
  caught ??= await until(heard, ANSWER_MS - SECOND_MS, signal);
  if (!caught) return { kind: 'failed', cause: 'timeout' };
  const answer = judgeAnswer(caught.status, player.caughtBody(videoId, caught.key) ?? '');
  if (answer.kind === 'failed') return answer;
  return { kind: 'body', body: answer.text, ...trackLabel(track, false) };
}
