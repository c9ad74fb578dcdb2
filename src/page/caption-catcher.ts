/* eslint-disable @typescript-eslint/unbound-method -- taken off their objects on purpose, and only ever applied */
import type { PageNatives } from '@/page/page-natives';

/** A caption answer that the player itself fetched. */
export interface Caught {
  readonly key: number;
  readonly videoId: string;
  readonly url: string;
  readonly status: number;
  readonly body: string;
}

/** The latest answers are kept, few enough for a tab that is open all day. */
const MAX_KEPT = 3;
const MAX_BODY = 20_000_000;

/** An address of captions, relative or not, with the video's id. */
const CAPTIONS = /\/api\/timedtext\?(?:[^#]*&)?v=([\w-]{11})(?![^&#])/;

/** What was caught so far, newest last. */
export interface CaptionCatcher {
  readonly caught: (key: unknown) => Caught | undefined;
  readonly ofVideo: (videoId: string) => Caught[];
}

/**
 * Looks on while the player fetches captions by XMLHttpRequest (2026-08). Every call goes through
 * with its own arguments, whoever else stands before or behind us, and nothing here can throw
 * into the page.
 */
export function catchCaptions(
  page: Window & typeof globalThis,
  natives: PageNatives,
  tell: (videoId: string) => void,
): CaptionCatcher {
  const state: { kept: Caught[]; next: number } = { kept: [], next: 1 };
  const answer = answerReader(page, natives);
  hookRequests(page, natives, (request, url) => {
    const [, videoId] = natives.match(CAPTIONS, url) ?? [];
    if (videoId === undefined) return;
    const body = answer.body(request);
    if (body === undefined || body.length > MAX_BODY) return;
    const status = answer.status(request);
    const entry: Caught = { key: state.next, videoId, url, status, body };
    state.next += 1;
    state.kept = keepLatest(state.kept, entry);
    tell(videoId);
  });
  return {
    caught: (key) => {
      for (let i = 0; i < state.kept.length; i++)
        if (state.kept[i]?.key === key) return state.kept[i];
      return undefined;
    },
    ofVideo: (videoId) => {
      const found: Caught[] = [];
      for (let i = 0; i < state.kept.length; i++) {
        const entry = state.kept[i];
        if (entry?.videoId === videoId) found[found.length] = entry;
      }
      return found;
    },
  };
}

function hookRequests(
  page: Window & typeof globalThis,
  natives: PageNatives,
  loaded: (request: XMLHttpRequest, url: string) => void,
): void {
  const { prototype } = page.XMLHttpRequest;
  // A player reuses its request objects, so the address belongs to the last `open`.
  const urls = createAddresses(page, natives);
  prototype.open = new natives.Proxy(prototype.open, {
    apply(open, request: XMLHttpRequest, args: unknown[]) {
      urls.note(request, args[1]);
      return natives.apply(open, request, args);
    },
  });
  prototype.send = new natives.Proxy(prototype.send, {
    apply(send, request: XMLHttpRequest, args: unknown[]) {
      try {
        const url = urls.of(request);
        if (url !== undefined) listenOnce(natives, request, () => loaded(request, url));
      } catch {
        // The player's request goes on without us.
      }
      return natives.apply(send, request, args);
    },
  });
}

function listenOnce(natives: PageNatives, request: XMLHttpRequest, loaded: () => void): void {
  let waiting = true;
  natives.listen(request, 'load', () => {
    if (!waiting) return;
    waiting = false;
    try {
      loaded();
    } catch {
      // Nothing of ours may surface in the page.
    }
  });
}

interface Addresses {
  readonly note: (request: XMLHttpRequest, url: unknown) => void;
  readonly of: (request: XMLHttpRequest) => string | undefined;
}

function createAddresses(page: Window & typeof globalThis, natives: PageNatives): Addresses {
  const { get, set, delete: remove } = page.WeakMap.prototype;
  const hrefOf = page.Object.getOwnPropertyDescriptor(page.URL.prototype, 'href')?.get;
  const textOf = (url: unknown): unknown =>
    hrefOf && typeof url === 'object' ? natives.apply(hrefOf, url, []) : String(url);
  const map = new page.WeakMap<XMLHttpRequest, string>();
  return {
    note: (request, url) => {
      try {
        natives.apply(remove, map, [request]);
        const href = typeof url === 'string' ? url : textOf(url);
        if (typeof href !== 'string' || !natives.match(CAPTIONS, href)) return;
        natives.apply(set, map, [request, href]);
      } catch {
        // An address that isn't one is the caller's own affair.
      }
    },
    of: (request) => natives.apply(get, map, [request]) as string | undefined,
  };
}

interface AnswerReader {
  readonly status: (request: XMLHttpRequest) => number;
  readonly body: (request: XMLHttpRequest) => string | undefined;
}

/** Reads an answer by the getters that the browser made, not by what stands there later. */
function answerReader(page: Window & typeof globalThis, natives: PageNatives): AnswerReader {
  const getter = (name: string): ((request: XMLHttpRequest) => unknown) => {
    const found = page.Object.getOwnPropertyDescriptor(page.XMLHttpRequest.prototype, name)?.get;
    return (request) => (found ? natives.apply(found, request, []) : undefined);
  };
  const status = getter('status');
  const type = getter('responseType');
  const text = getter('responseText');
  const response = getter('response');
  return {
    status: (request) => status(request) as number,
    body: (request) => {
      const kind = type(request);
      const value = kind === '' || kind === 'text' ? text(request) : response(request);
      if (typeof value === 'string') return value;
      if (value instanceof page.ArrayBuffer) return natives.decode(value);
      return kind === 'json' && typeof value === 'object' && value !== null
        ? natives.stringify(value)
        : undefined;
    },
  };
}

function keepLatest(kept: readonly Caught[], entry: Caught): Caught[] {
  const latest: Caught[] = [];
  const from = kept.length >= MAX_KEPT ? kept.length - MAX_KEPT + 1 : 0;
  for (let i = from; i < kept.length; i++) {
    const old = kept[i];
    if (old !== undefined) latest[latest.length] = old;
  }
  latest[latest.length] = entry;
  return latest;
}
