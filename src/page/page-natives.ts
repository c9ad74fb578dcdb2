/* eslint-disable @typescript-eslint/unbound-method -- taken off their objects on purpose, and only ever applied */
/**
 * What the bridge uses of the page's world, taken at document_start. YouTube locks some of these
 * a moment later and other extensions put their own in place; the bridge keeps what it saw first
 * and calls no method of a text, list or event by its name.
 */
export interface PageNatives {
  readonly apply: (method: Method, self: unknown, args: readonly unknown[]) => unknown;
  readonly parse: (text: string) => unknown;
  /** JSON of plain data, whatever `toJSON` the page hung on its prototypes. */
  readonly stringify: (value: object) => string;
  /** The groups of a first match; undefined where there is none. */
  readonly match: (pattern: RegExp, text: string) => readonly string[] | undefined;
  readonly Proxy: typeof Proxy;
  readonly decode: (bytes: ArrayBuffer) => string;
  readonly listen: (target: EventTarget, type: string, listener: (event: Event) => void) => void;
  /** Sends a text as an event's detail. */
  readonly send: (target: EventTarget, type: string, detail: string) => void;
  readonly detail: (event: Event) => unknown;
  readonly find: (selector: string) => Element | null;
  readonly attribute: (element: Element, name: string) => string | null;
}

type Method = (...args: never[]) => unknown;

/** Takes them from the page's own window. */
export function keepNatives(page: Window & typeof globalThis): PageNatives {
  const apply = page.Reflect.apply as PageNatives['apply'];
  const { parse, stringify } = page.JSON;
  const { addEventListener, dispatchEvent } = page.EventTarget.prototype;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one overload is, for retired elements
  const { querySelector } = page.Document.prototype;
  const { getAttribute } = page.Element.prototype;
  const { exec } = page.RegExp.prototype;
  const { CustomEvent, Proxy, document } = page;
  const readDetail = page.Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get;
  const decoder = new page.TextDecoder();
  const { decode } = decoder;
  const bare = createBare(page);
  return {
    apply,
    parse,
    stringify: (value) => stringify(bare(value)),
    match: (pattern, text) => (apply(exec, pattern, [text]) as RegExpExecArray | null) ?? undefined,
    Proxy,
    decode: (bytes) => apply(decode, decoder, [bytes]) as string,
    listen: (target, type, listener) => {
      apply(addEventListener, target, [type, listener, true]);
    },
    send: (target, type, detail) => {
      apply(dispatchEvent, target, [new CustomEvent(type, bare({ detail }) as CustomEventInit)]);
    },
    detail: (event) => readDetail && apply(readDetail, event, []),
    find: (selector) => apply(querySelector, document, [selector]) as Element | null,
    attribute: (element, name) => apply(getAttribute, element, [name]) as string | null,
  };
}

/** Copies plain data into objects and lists that inherit nothing. */
function createBare(page: Window & typeof globalThis): (value: unknown) => unknown {
  const { isArray } = page.Array;
  const { keys, setPrototypeOf } = page.Object;
  const bare = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const source = value as Readonly<Record<string, unknown>>;
    const copy = setPrototypeOf(isArray(value) ? [] : {}, null) as Record<string, unknown>;
    const names = keys(value);
    for (let i = 0; i < names.length; i++) {
      const name = names[i];
      if (name !== undefined) copy[name] = bare(source[name]);
    }
    return copy;
  };
  return bare;
}
