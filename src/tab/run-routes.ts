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
  /** Those that touch the page; asked for only when all others have ended without captions. */
  readonly touching: () => Promise<readonly RouteAdapter[]>;
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
 * patience gets company by the next one, and one that listens goes on beside them all; the first to
 * be read wins, and the others are called off. What touches the page waits until all others ended.
 */
export async function runRoutes(parts: RunParts): Promise<RunOutcome> {
  return new Run(parts).go();
}

interface Tried {
  readonly attempt: Attempt;
  readonly won?: { readonly reading: Reading; readonly kept: boolean };
  readonly arrivedMs?: number;
}

/** How long a route that is called off may take to put things back. */
const TIDY_MS = 400;

class Run {
  readonly #parts: RunParts;
  readonly #over = new AbortController();
  /** Ends the routes that listen. */
  readonly #heard = new AbortController();
  readonly #tried: (Tried & { readonly turn: number })[] = [];
  #turns = 0;
  readonly #untilMs: number;

  constructor(parts: RunParts) {
    this.#parts = parts;
    this.#untilMs = performance.now() + parts.limitMs;
  }

  async go(): Promise<RunOutcome> {
    const listening: Promise<void>[] = [];
    try {
      await this.#tryAll(this.#parts.routes, listening);
      if (this.#mayGoOn()) {
        const touching = await this.#parts.touching();
        // What such a route makes the player ask for is that route's own.
        if (touching.some(({ provokes }) => provokes)) this.#heard.abort();
        await this.#tryAll(touching, listening);
      }
    } finally {
      this.#over.abort();
    }
    await Promise.all(listening);
    this.#parts.signal.throwIfAborted();
    return this.#outcome();
  }

  #mayGoOn(): boolean {
    const { aborted } = AbortSignal.any([this.#over.signal, this.#parts.signal]);
    return !aborted && performance.now() < this.#untilMs;
  }

  async #tryAll(routes: readonly RouteAdapter[], listening: Promise<void>[]): Promise<void> {
    const running: Promise<void>[] = [];
    for (const adapter of routes) {
      if (!this.#mayGoOn()) break;
      const holds = { body: false };
      const turn = (this.#turns += 1);
      const trying = this.#try(adapter, holds).then((tried) => this.#note(tried, turn));
      // A fault is met where it is waited for; nobody may be waiting any more.
      trying.catch(() => undefined);
      (adapter.listens ? listening : running).push(trying);
      await this.#patience(adapter, trying, holds);
    }
    await this.#orWon(Promise.all(running));
  }

  #note(tried: Tried | undefined, turn: number): void {
    if (tried) this.#tried.push({ ...tried, turn });
    if (tried?.won) this.#over.abort();
  }

  async #patience(
    { patienceMs }: RouteAdapter,
    trying: Promise<void>,
    holds: { readonly body: boolean },
  ): Promise<void> {
    const waited = new AbortController();
    const ms = patienceMs(this.#parts.ask);
    await this.#orWon(Promise.race([trying, pause(ms, waited.signal)]));
    waited.abort();
    // What is being read already needs no rival.
    if (holds.body) await this.#orWon(trying);
  }

  /** Waits no longer than until some route has won. */
  #orWon(work: Promise<unknown>): Promise<unknown> {
    return Promise.race([work, pause(Infinity, this.#over.signal)]);
  }

  /** Nothing where another route has won meanwhile: what was called off did not fail. */
  async #try(adapter: RouteAdapter, holds: { body: boolean }): Promise<Tried | undefined> {
    const startedMs = performance.now();
    const { route } = adapter;
    const tookMs = (): number => Math.round(performance.now() - startedMs);
    const answer = await this.#fetch(adapter);
    if (answer.kind === 'skipped') return { attempt: { route, outcome: 'skipped', tookMs: 0 } };
    if (answer.kind === 'gave-way')
      return { attempt: { route, outcome: 'gave-way', tookMs: tookMs() } };
    if (answer.kind === 'failed') {
      if (this.#over.signal.aborted) return undefined;
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
    const { signal: heard } = adapter.listens ? this.#heard : this.#over;
    const ended = AbortSignal.any([this.#parts.signal, this.#over.signal, heard]);
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), Math.min(adapter.limitMs, leftMs));
    const signal = AbortSignal.any([ended, limit.signal]);
    const timeout = new Promise<RouteAnswer>((resolve) => {
      const end = (): void => resolve({ kind: 'failed', cause: 'timeout' });
      signal.addEventListener('abort', () => setTimeout(end, adapter.touches ? TIDY_MS : 0));
    });
    try {
      return await Promise.race([adapter.fetch({ ...this.#parts.ask, signal }), timeout]);
    } finally {
      clearTimeout(timer);
    }
  }

  #outcome(): RunOutcome {
    // As they were begun: those that listen end last.
    const inOrder = this.#tried.toSorted((a, b) => a.turn - b.turn);
    const attempts = oncePerRoute(inOrder.map(({ attempt }) => attempt));
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
