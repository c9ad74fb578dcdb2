/** Shorter texts cross faster as they are. */
const WORTH_PACKING = 100_000;

/**
 * A long text for the wire: gzip as base64, a sixth of the caption bodies it is made for. The wire
 * writes and copies a message in one go, on the page's main thread: 28 ms for two hours of
 * word-timed captions as they are. Compression runs beside it. Undefined for a text that is short or where streams can't be used.
 */
export async function packText(text: string): Promise<string | undefined> {
  if (text.length < WORTH_PACKING) return undefined;
  try {
    const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(zipped).arrayBuffer());
    return btoa(binaryOf(bytes));
  } catch {
    // A content script of Firefox (seen in 153) may not read streams of the page's world. The text
    // then crosses as it is.
    return undefined;
  }
}

/** The text again. Throws when it is no such text, or longer than `limit` UTF-8 bytes. */
export async function unpackText(packed: string, limit: number): Promise<string> {
  const binary = atob(packed);
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  // A reader, not a loop over the stream: Chrome has that only since version 124.
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > limit) throw new RangeError(`A packed text is longer than ${limit} bytes.`);
    parts.push(decoder.decode(step.value, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}

/** In steps, because a call takes only so many arguments. */
function binaryOf(bytes: Uint8Array): string {
  const STEP = 8192;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  }
  return parts.join('');
}
