/* eslint-disable @typescript-eslint/unbound-method -- taken off their objects on purpose, and only ever applied */
/**
 * What the bridge uses of the page's world, taken at document_start. YouTube locks some of these
 * a moment later and other extensions put their own in place; the bridge keeps what it saw first.
 */
export interface PageNatives {
  readonly apply: (method: Method, self: unknown, args: readonly unknown[]) => unknown;
  readonly parse: (text: string) => unknown;
  readonly stringify: (value: object) => string;
  readonly URL: typeof URL;
  readonly Proxy: typeof Proxy;
  readonly CustomEvent: typeof CustomEvent;
  readonly decode: (bytes: ArrayBuffer) => string;
  readonly listen: (target: EventTarget, type: string, listener: (event: Event) => void) => void;
  readonly dispatch: (target: EventTarget, event: Event) => void;
  readonly find: (selector: string) => Element | null;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly hasClass: (element: Element, name: string) => boolean;
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
  const decoder = new page.TextDecoder();
  const { decode } = decoder;
  const { document } = page;
  const attribute = (element: Element, name: string): string | null =>
    apply(getAttribute, element, [name]) as string | null;
  return {
    apply,
    parse,
    stringify,
    URL: page.URL,
    Proxy: page.Proxy,
    CustomEvent: page.CustomEvent,
    decode: (bytes) => apply(decode, decoder, [bytes]) as string,
    listen: (target, type, listener) => {
      apply(addEventListener, target, [type, listener]);
    },
    dispatch: (target, event) => {
      apply(dispatchEvent, target, [event]);
    },
    find: (selector) => apply(querySelector, document, [selector]) as Element | null,
    attribute,
    hasClass: (element, name) => ` ${attribute(element, 'class') ?? ''} `.includes(` ${name} `),
  };
}
