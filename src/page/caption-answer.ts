import type { CaptionCause } from '@/core/caption-cause';

/** An answer of YouTube's that may hold captions, or what stood in the way. */
export type CaptionAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly cause: CaptionCause; readonly status?: number };

/** Judges an answer by its status and emptiness alone. "200 and nothing" means a gate. */
export function judgeAnswer(status: number, text: string): CaptionAnswer {
  const cause = causeOfStatus(status);
  if (cause) return { kind: 'failed', cause, status };
  return text.trim() === '' ? { kind: 'failed', cause: 'gated', status } : { kind: 'text', text };
}

/** The cause behind an HTTP status; undefined for a good one. */
export function causeOfStatus(status: number): CaptionCause | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 404 || status === 410) return 'http-404';
  if (status === 429) return 'http-429';
  return status >= 500 ? 'http-5xx' : 'http-403';
}

/**
 * Asks YouTube once. A time limit or a change of video, told by `init.signal`, gives `timeout`; no
 * connection gives `offline`.
 */
export async function fetchCaptionAnswer(
  url: URL,
  init: RequestInit & { readonly signal: AbortSignal },
): Promise<CaptionAnswer> {
  const answer: { status?: number } = {};
  try {
    const response = await fetch(url, { ...init, cache: 'no-store', credentials: 'same-origin' });
    answer.status = response.status;
    return judgeAnswer(response.status, await response.text());
  } catch {
    if (init.signal.aborted) return { kind: 'failed', cause: 'timeout' };
    // A connection that breaks in the middle of a body has brought a part of it.
    const cause = answer.status === undefined ? 'offline' : 'truncated';
    return { kind: 'failed', cause };
  }
}
