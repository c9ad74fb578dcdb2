/** Something that the page did or felt; `at` is `performance.now()`. */
export interface PageEvent {
  readonly kind:
    | 'captions'
    | 'caption-request'
    | 'panel-request'
    | 'ignored'
    | 'seen'
    | 'seek'
    | 'hotkey'
    | 'scroll'
    | 'focus'
    | 'navigate'
    | 'ad'
    | 'removed-foreign';
  readonly at: number;
  readonly [detail: string]: string | number | boolean | null;
}

export interface EventLog {
  readonly note: (
    kind: PageEvent['kind'],
    detail?: Readonly<Record<string, string | number | boolean | null>>,
  ) => void;
  readonly events: () => readonly PageEvent[];
  readonly forget: () => void;
}

/** A log of what happens; scrolling and focus are noted by themselves. */
export function createEventLog(): EventLog {
  const kept: PageEvent[] = [];
  const note: EventLog['note'] = (kind, detail = {}) => {
    kept[kept.length] = { ...detail, kind, at: performance.now() };
  };
  addEventListener('scroll', () => note('scroll', { y: scrollY }), { passive: true });
  document.addEventListener('focusin', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    note('focus', { tag: target?.localName ?? null, id: target?.id ?? null });
  });
  return { note, events: () => [...kept], forget: () => void kept.splice(0) };
}
