/** Small words that every English talk is full of, and few other languages have. */
const SMALL_WORDS = new Set(
  'the and of to that is it you in we this what was are have for not with they be'.split(' '),
);

/** In talks these are 22 to 33 words in 100; in other languages hardly one. */
const LEAST_SHARE = 0.08;

/** Too few words tell nothing. */
const LEAST_WORDS = 40;

/** Whether a transcript is in English, going by its small words; true where it is too short to tell. */
export function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return true;
  const small = words.filter((word) => SMALL_WORDS.has(word)).length;
  return small / words.length >= LEAST_SHARE;
}
