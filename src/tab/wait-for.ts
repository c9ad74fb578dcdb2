/** How to wait for something that no event tells. */
export interface WaitOptions {
  readonly everyMs: number;
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

/**
 * Asks again and again until there is an answer, or undefined when time is up. Throws the signal's
 * reason when it aborts.
 */
export async function waitFor<T>(
  find: () => T | undefined,
  { everyMs, limitMs, signal }: WaitOptions,
): Promise<T | undefined> {
  const until = performance.now() + limitMs;
  for (;;) {
    signal.throwIfAborted();
    const found = find();
    if (found !== undefined) return found;
    if (performance.now() >= until) return undefined;
    await pause(Math.min(everyMs, until - performance.now()), signal);
  }
}

/** Resolves after so many milliseconds (`Infinity`: never), or at once when the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = ms === Infinity ? undefined : setTimeout(end, ms);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
