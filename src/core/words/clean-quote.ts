import { fillerWords } from '@/core/words/filler-words';

const OPENING = /^["“'‘([]+/u;
const CLOSING = /["”'’)\]]+$/u;

/** Takes away quotation marks and brackets that have no partner within the quote. */
function withoutStrayMarks(words: readonly string[]): string[] {
  const text = words.join(' ');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const oddDouble = count(/"/g) % 2 === 1 || count(/“/g) !== count(/”/g);
  const oddSingle = count(/(?:^|\s)['‘]/g) !== count(/['’](?=[\s.,;:?!]|$)/g);
  const oddBracket = count(/[([]/g) !== count(/[)\]]/g);
  return words.map((word) => {
    let clean = word;
    if (oddDouble) clean = clean.replace(/["“”]/g, '');
    if (oddBracket) clean = clean.replace(/[()[\]]/g, '');
    if (oddSingle) clean = clean.replace(/^['‘]+/, '').replace(/['’]+(?=[.,;:?!]*$)/, '');
    return clean;
  });
}

/**
 * Takes neighbouring words of a transcript and gives them as a quote: fillers and stray marks left
 * out, no comma or full stop at its end. Apart from that, not a letter is changed.
 */
export function cleanQuote(words: readonly string[]): string {
  const fillers = fillerWords(words);
  const kept: string[] = [];
  words.forEach((word, i) => {
    if (fillers[i] !== true) {
      kept.push(word);
      return;
    }
    // "So, um, I think": the filler takes the comma before it along.
    const before = kept.at(-1);
    if (before?.endsWith(',') === true && /[,.]$/.test(word))
      kept[kept.length - 1] = before.slice(0, -1);
  });
  const clean = withoutStrayMarks(kept).filter((word) => word !== '');
  const text = clean.join(' ').replace(/[\s,;:.…—–-]+$/u, '');
  return OPENING.test(text) && CLOSING.test(text) && clean.length === 1
    ? text.replace(OPENING, '').replace(CLOSING, '')
    : text;
}
