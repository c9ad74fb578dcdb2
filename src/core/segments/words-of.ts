/** The words of a text: its runs of anything but white space, in order. Never holds an empty one. */
export function wordsOf(text: string): string[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/);
}
