/** Larger files are no caption files: ten hours of word-timed json3 are about 9 MB. */
const MAX_BYTES = 20_000_000;

/** The text of a file that the viewer chose; undefined when it is too large, empty or no text. */
export async function readCaptionFile(file: File): Promise<string | undefined> {
  if (file.size === 0 || file.size > MAX_BYTES) return undefined;
  const text = captionText(new Uint8Array(await file.arrayBuffer()));
  // A NUL is in every picture, archive and film, and in no caption file.
  return text.includes('\0') ? undefined : text;
}

/**
 * The text of a caption file's bytes: UTF-16 by its byte order mark, or by the NUL that it has
 * beside each Latin letter; else UTF-8; else what Windows wrote before.
 */
export function captionText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLatinLow = first !== 0 && second === 0 && bytes[3] === 0;
  const isLatinHigh = first === 0 && second !== 0 && bytes[2] === 0;
  if ((first === 0xff && second === 0xfe) || isLatinLow) return decode(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || isLatinHigh) return decode(bytes, 'utf-16be');
  try {
    return decode(bytes, 'utf-8', true);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

function decode(bytes: Uint8Array, encoding: string, fatal = false): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}
