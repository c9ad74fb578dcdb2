import type { EventLog } from './event-log';

const OWN = /^(ytd|yt|tp-yt|div|style|script)(-|$)/;

/**
 * Another extension's script with bad manners: it wraps XMLHttpRequest too, and once it throws
 * out what it doesn't know from the column under the player and moves the rest about.
 */
export function letNeighbourIn(log: EventLog): void {
  for (const name of ['open', 'send'] as const) {
    const native: unknown = Reflect.get(XMLHttpRequest.prototype, name);
    if (typeof native !== 'function') continue;
    Reflect.set(XMLHttpRequest.prototype, name, function (this: unknown, ...args: unknown[]) {
      Reflect.apply(native, this, args);
    });
  }
  const seen = new Set<string>();
  const tidy = (): void => {
    const column = document.querySelector('#primary-inner');
    for (const child of column?.querySelectorAll(':scope > *, :scope > #below > *') ?? []) {
      if (OWN.test(child.localName) || seen.has(child.localName)) continue;
      seen.add(child.localName);
      log.note('removed-foreign', { tag: child.localName });
      child.remove();
    }
  };
  new MutationObserver(() => setTimeout(tidy, 300)).observe(document.documentElement, {
    childList: true,
    subtree: true,
  });
}
