import { SaxesParser } from 'saxes';

/** Deeper than any caption file; a body that goes further is not one. */
const MAX_DEPTH = 64;
/** Captions with a fault or two are read; a body full of them is none. */
const MAX_FAULTS = 500;
const CHUNK = 1 << 16;
/** Left alone, it would swallow all that follows up to a semicolon. */
const STRAY_AMPERSAND = /&(?!#?\w{1,30};)/g;

export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Tells a reader what an XML text holds, names without their prefixes. Entities of a document type
 * are never expanded. Gives back `whole`, `cut` when the root was still open at the end, or `broken`.
 */
export function readXml(body: string, reader: XmlReader): 'whole' | 'cut' | 'broken' {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  // saxes looks names up in a plain object, where "constructor" would be found.
  parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, {
    amp: '&',
    gt: '>',
    lt: '<',
    quot: '"',
    apos: "'",
  });
  const seen = { depth: 0, deepest: 0, faults: 0, closed: false };
  parser.on('error', () => seen.faults++);
  parser.on('opentag', (tag) => {
    seen.deepest = Math.max(seen.deepest, ++seen.depth);
    if (!seen.closed) reader.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    if (!seen.closed) reader.close(localName(tag.name));
    if (--seen.depth === 0) seen.closed = true;
  });
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  const sound = body.includes('<![CDATA[') ? body : body.replace(STRAY_AMPERSAND, '&amp;');
  for (let at = 0; at < sound.length && !seen.closed; at += CHUNK) {
    parser.write(sound.slice(at, at + CHUNK));
    if (seen.deepest > MAX_DEPTH || seen.faults > MAX_FAULTS) return 'broken';
  }
  return seen.closed ? 'whole' : 'cut';
}

/** The name of the root element, or undefined where the text ends or goes astray before it. */
export function rootName(body: string): string | undefined {
  let at = 0;
  while (at < body.length) {
    at = body.indexOf('<', at);
    if (at < 0) return undefined;
    if (body.startsWith('<?', at)) at = after(body, '?>', at);
    else if (body.startsWith('<!--', at)) at = after(body, '-->', at);
    else if (body.startsWith('<!', at)) at = afterDoctype(body, at);
    else {
      const name = /^<([\w:.-]{1,60})[\s/>]/.exec(body.slice(at, at + 64))?.[1];
      return name === undefined ? undefined : localName(name);
    }
  }
  return undefined;
}

function after(body: string, mark: string, from: number): number {
  const found = body.indexOf(mark, from);
  return found < 0 ? body.length : found + mark.length;
}

function afterDoctype(body: string, from: number): number {
  const end = after(body, '>', from);
  return body.slice(from, end).includes('[') ? after(body, '>', after(body, ']', from)) : end;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
