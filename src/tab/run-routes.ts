import type { Attempt } from '@/core/caption-cause';
import type { Reading } from '@/core/reading';
import type { CaptionRoute } from '@/core/transcript';
import type { ReadOutcome } from '@/messaging/protocol';
import type { RouteAdapter, RouteAnswer, RouteAsk } from '@/page/caption-route';
import type { OfferedCaptions } from '@/tab/offer-captions';
import { pause } from '@/tab/wait-for';

/** What one run over the routes needs. */
export interface RunParts {
  readonly routes: readonly RouteAdapter[];
  readonly ask: Omit<RouteAsk, 'signal'>;
  /** Ends with the video or the retry that started the run. */
  readonly signal: AbortSignal;
  /** Longest time for all routes together. */
  readonly limitMs: number;
  /** Hands a body to the worker, which alone can tell what it holds. */
  readonly offer: (captions: OfferedCaptions) => Promise<ReadOutcome>;
}

/** What a run came to. */
export type RunOutcome =
  | {
      readonly kind: 'read';
      readonly route: CaptionRoute;
      readonly reading: Reading;
      readonly kept: boolean;
      readonly attempts: readonly Attempt[];
    }
  | {
      readonly kind: 'failed';
      readonly attempts: readonly Attempt[];
      readonly arrivedMs?: number;
    };

/**
 * Tries the routes in their order until one body is read. A route that keeps us waiting beyond its
 * patience gets company by the next one; the first to be read wins, and the others are called off.
 */
export async function runRoutes(parts: RunParts): Promise<RunOutcome> {
  return new Run(parts).go();
}

interface Tried {
  readonly attempt: Attempt;
  readonly won?: { readonly reading: Reading; readonly kept: boolean };
  readonly arrivedMs?: number;
}

class Run {
  readonly #parts: RunParts;
  readonly #over = new AbortController();
  readonly #tried: Tried[] = [];
  readonly #untilMs: number;

  constructor(parts: RunParts) {
    this.#parts = parts;
    this.#untilMs = performance.now() + parts.limitMs;
  }

  async go(): Promise<RunOutcome> {
    const running: Promise<void>[] = [];
    try {
      for (const adapter of this.#parts.routes) {
        const holds = { body: false };
        const trying = this.#try(adapter, holds).then((tried) => this.#note(tried));
        // A fault is met where it is waited for; nobody may be waiting any more.
        trying.catch(() => undefined);
        running.push(trying);
        await this.#patience(adapter, trying, holds);
        if (this.#over.signal.aborted || performance.now() >= this.#untilMs) break;
      }
      await this.#orWon(Promise.all(running));
    } finally {
      this.#over.abort();
    }
    this.#parts.signal.throwIfAborted();
    return this.#outcome();
  }

  #note(tried: Tried): void {
    this.#tried.push(tried);
    if (tried.won) this.#over.abort();
  }

  async #patience(
    { patienceMs }: RouteAdapter,
    trying: Promise<void>,
    holds: { readonly body: boolean },
  ): Promise<void> {
    const waited = new AbortController();
    await this.#orWon(Promise.race([trying, pause(patienceMs, waited.signal)]));
    waited.abort();
    // What is being read already needs no rival.
    if (holds.body) await this.#orWon(trying);
  }

  /** Waits no longer than until some route has won. */
  #orWon(work: Promise<unknown>): Promise<unknown> {
    return Promise.race([work, pause(Infinity, this.#over.signal)]);
  }

  async #try(adapter: RouteAdapter, holds: { body: boolean }): Promise<Tried> {
    const startedMs = performance.now();
    const { route } = adapter;
    const tookMs = (): number => Math.round(performance.now() - startedMs);
    const answer = await this.#fetch(adapter);
    if (answer.kind === 'skipped') return { attempt: { route, outcome: 'skipped', tookMs: 0 } };
    if (answer.kind === 'failed') {
      const { cause, status } = answer;
      const attempt = { route, outcome: cause, tookMs: tookMs() };
      return { attempt: status === undefined ? attempt : { ...attempt, status } };
    }
    this.#parts.signal.throwIfAborted();
    holds.body = true;
    const { body, language, captionKind: kind } = answer;
    const outcome = await this.#parts.offer({ body, route, language, kind });
    if (outcome.kind === 'refused') {
      const { cause, arrivedMs } = outcome;
      const attempt = { route, outcome: cause, tookMs: tookMs() };
      return { attempt, ...(arrivedMs === undefined ? {} : { arrivedMs }) };
    }
    const { reading, kept } = outcome;
    return { attempt: { route, outcome: 'ok', tookMs: tookMs() }, won: { reading, kept } };
  }

  /** A route that doesn't mind its signal is left behind all the same. */
  async #fetch(adapter: RouteAdapter): Promise<RouteAnswer> {
    const leftMs = Math.max(0, this.#untilMs - performance.now());
    const ended = AbortSignal.any([this.#parts.signal, this.#over.signal]);
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), Math.min(adapter.limitMs, leftMs));
    const signal = AbortSignal.any([ended, limit.signal]);
    const timeout = new Promise<RouteAnswer>((resolve) => {
      const end = (): void => resolve({ kind: 'failed', cause: 'timeout' });
      signal.addEventListener('abort', () => setTimeout(end));
    });
    try {
      return await Promise.race([adapter.fetch({ ...this.#parts.ask, signal }), timeout]);
    } finally {
      clearTimeout(timer);
    }
  }

  #outcome(): RunOutcome {
    const attempts = oncePerRoute(this.#tried.map(({ attempt }) => attempt));
    const winner = this.#tried.find(({ won }) => won !== undefined);
    if (winner?.won) {
      return { kind: 'read', route: winner.attempt.route, ...winner.won, attempts };
    }
    const arrivedMs = this.#tried.find((tried) => tried.arrivedMs !== undefined)?.arrivedMs;
    return { kind: 'failed', attempts, ...(arrivedMs === undefined ? {} : { arrivedMs }) };
  }
}

/** A route may stand in the order more than once; only one of its turns had something to try. */
function oncePerRoute(attempts: readonly Attempt[]): Attempt[] {
  return attempts.filter(
    ({ route, outcome }, i) =>
      outcome !== 'skipped' ||
      (attempts.findIndex((other) => other.route === route && other.outcome !== 'skipped') < 0 &&
        attempts.findIndex((other) => other.route === route) === i),
  );
}
