/* eslint-disable @typescript-eslint/unbound-method -- taken off their objects on purpose, and only ever applied */
/**
 * Runs in the page, before its other scripts: puts functions of the page's own in the place of the
 * browser's. They do what the originals do, but note and refuse when the bridge calls them.
 */
export function guardGlobals(): void {
  const guarded: string[] = [];
  Object.assign(window, { guarded });
  const { apply, construct, ownKeys, getOwnPropertyDescriptor, defineProperty } = Reflect;
  const { includes, split } = String.prototype;
  const { push } = Array.prototype;
  const OwnError = Error;
  /** Above the message, this function, `refuse` and the guard stands whoever called. */
  const CALLER = 4;
  const isBridge = (): boolean => {
    const frames = apply(split, new OwnError().stack ?? '', ['\n']) as string[];
    return apply(includes, frames[CALLER] ?? '', ['content-scripts/youtube-player.js']);
  };
  const refuse = (name: string): void => {
    if (!isBridge()) return;
    apply(push, guarded, [name]);
    throw new TypeError(`${name} belongs to the page`);
  };
  const guard = (what: (...args: never[]) => unknown, name: string): unknown =>
    new Proxy(what, {
      apply: (target, self, args): unknown => {
        refuse(name);
        return apply(target, self, args) as unknown;
      },
      construct: (target, args, made) => {
        refuse(name);
        return construct(target, args, made) as object;
      },
    });
  const guardAll = (owner: object, prefix: string): void => {
    for (const key of ownKeys(owner)) {
      const found = getOwnPropertyDescriptor(owner, key);
      if (!found?.configurable || key === 'constructor' || typeof key === 'symbol') continue;
      const name = `${prefix}.${key}`;
      if (typeof found.value === 'function') {
        defineProperty(owner, key, { ...found, value: guard(found.value as never, name) });
      } else if (found.get) {
        defineProperty(owner, key, { ...found, get: guard(found.get as never, name) as never });
      }
    }
  };
  const owners = {
    JSON,
    Object,
    Reflect,
    Array,
    'Array.prototype': Array.prototype,
    'String.prototype': String.prototype,
    'Function.prototype': Function.prototype,
    'RegExp.prototype': RegExp.prototype,
    'Map.prototype': Map.prototype,
    'WeakMap.prototype': WeakMap.prototype,
    'URL.prototype': URL.prototype,
    'URLSearchParams.prototype': URLSearchParams.prototype,
    'TextDecoder.prototype': TextDecoder.prototype,
    'Event.prototype': Event.prototype,
    'CustomEvent.prototype': CustomEvent.prototype,
    'EventTarget.prototype': EventTarget.prototype,
    'Document.prototype': Document.prototype,
    'Element.prototype': Element.prototype,
  };
  for (const [prefix, owner] of Object.entries(owners)) guardAll(owner, prefix);
  for (const name of ['CustomEvent', 'URL', 'Proxy', 'WeakMap', 'String', 'Number'] as const) {
    Object.assign(window, { [name]: guard(window[name] as never, name) });
  }
}
