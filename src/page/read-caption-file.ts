/** Larger files are no caption files: ten hours of word-timed json3 are about 9 MB. */
const MAX_BYTES = 20_000_000;

/** The text of a file that the viewer chose; undefined when it is too large, empty or no text. */
export async function readCaptionFile(file: File): Promise<string | undefined> {
  if (file.size === 0 || file.size > MAX_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  // A NUL is in every picture, archive and film, and in no caption file.
  return text.includes('\0') ? undefined : text;
}

/** By the byte order mark; without one it is UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
