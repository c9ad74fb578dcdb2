import type { CDPSession, Page } from '@playwright/test';

/** What a page holds in memory that a test may ask after. */
export interface LeftOver {
  /** Elements of the overlay's that hang in no document, by what the heap calls them. */
  readonly detached: readonly string[];
  /** Listeners of the extension's on the page's lasting objects. */
  readonly listeners: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[] | string)[];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** Both worlds of the page are in one heap. */
async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const parts: string[] = [];
  const keep = ({ chunk }: { chunk: string }): void => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return JSON.parse(parts.join('')) as Snapshot;
}

/** Names of all nodes that Blink counts as detached. */
export function detachedNames({ snapshot, nodes, strings }: Snapshot): string[] {
  const { node_fields: fields } = snapshot.meta;
  const [name, detachedness] = [fields.indexOf('name'), fields.indexOf('detachedness')];
  const found: string[] = [];
  for (let i = 0; i < nodes.length; i += fields.length) {
    if (nodes[i + detachedness] === 2) found.push(strings[nodes[i + name] ?? 0] ?? '');
  }
  return found;
}

/** The world that the extension's script runs in. */
async function worldOf(session: CDPSession): Promise<number> {
  const found = { id: 0 };
  const note = ({ context }: { context: { id: number; name: string } }): void => {
    if (context.name === 'Perspective Arc') found.id = context.id;
  };
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.enable');
  session.off('Runtime.executionContextCreated', note);
  if (found.id === 0) throw new Error('the extension has no world on this page');
  return found.id;
}

const LASTING = [
  'window',
  'document',
  'document.documentElement',
  'window.navigation',
  "document.querySelector('video')",
  "document.querySelector('#movie_player')",
  "document.querySelector('ytd-watch-flexy')",
];

async function countListeners(session: CDPSession): Promise<number> {
  const contextId = await worldOf(session);
  let count = 0;
  for (const expression of LASTING) {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId });
    if (!result.objectId) continue;
    const { objectId } = result;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
    count += listeners.length;
  }
  await session.send('Runtime.disable');
  return count;
}

/**
 * Looks through the page's heap after a collection. An element counts as ours by its name or by a
 * class that only the overlay has.
 */
export async function lookForLeftOvers(
  page: Page,
  classes: ReadonlySet<string>,
): Promise<LeftOver> {
  const session = await page.context().newCDPSession(page);
  const listeners = await countListeners(session);
  const names = detachedNames(await takeSnapshot(session));
  await session.detach();
  const detached = names.filter((name) => {
    if (name.includes('perspective-arc')) return true;
    const [, list = ''] = /class="([^"]*)"/.exec(name) ?? [];
    return list.split(/\s+/).some((one) => classes.has(one));
  });
  return { detached, listeners };
}

/** The classes of the overlay's elements that the page around it has none of. */
export async function ownClasses(page: Page): Promise<ReadonlySet<string>> {
  const names = await page.evaluate(() => {
    const within = (root: ParentNode): string[] =>
      [...root.querySelectorAll('[class]')].flatMap((element) => [...element.classList]);
    const root = document.querySelector('perspective-arc')?.shadowRoot;
    const others = new Set(within(document));
    return root ? within(root).filter((name) => !others.has(name)) : [];
  });
  return new Set(names);
}
