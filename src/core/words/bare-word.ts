/** Most words of captions are bare already; telling that is five times as fast as making sure. */
const BARE = /^[a-z]+$/;

/** A written word as it is compared: lower case, straight apostrophes, no punctuation at its ends. */
export function bareWord(word: string): string {
  if (BARE.test(word)) return word;
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}
