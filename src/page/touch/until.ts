const LOOK_MS = 50;

/**
 * Asks again and again until there is an answer; undefined when time is up or the signal aborts.
 */
export async function until<T>(
  find: () => T | undefined,
  limitMs: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  const endMs = performance.now() + limitMs;
  for (;;) {
    if (signal.aborted) return undefined;
    const found = find();
    if (found !== undefined || performance.now() >= endMs) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** The next frame is drawn; or some time has passed, in a tab that draws none. */
export function frame(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 2 * LOOK_MS);
    window.requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
