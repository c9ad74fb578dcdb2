/**
 * Takes words as captions have them; gives them with the curly apostrophes and quotation marks that
 * are shown on screen. Nothing else changes, and no word moves.
 */
export function curlyText(text: string): string {
  return text
    .replace(/(^|[\s([{“‘—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}
