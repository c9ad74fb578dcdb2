import { bareWord } from '@/core/words/bare-word';
import type { Video } from '@/core/video';

/** One or more words with a capital, as people's names are written in titles. */
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:and|&)\\s+)?\\s*){1,6}";
const AFTER_WITH = new RegExp(`\\b(?:with|ft\\.?|feat\\.?|featuring)\\s+(${NAME})`, 'u');
const BEFORE_ON = new RegExp(`^(?:[^:|–—-]*[:|–—]\\s*)?(${NAME})(?:on|about)\\s`, 'u');

/** Given names as often heard in such talk: people are not what a conversation is about. */
const GIVEN_NAMES =
  `adam alan alex alice andrew anna beth bob buck caspar chris daniel david dmitry eliezer eric evan
  frank geoffrey george henry ilya jacob jaime james jan jane jason jeff jeffrey jesse joe joel john
  jonathan joseph josh katja kevin lee leo mark martin mary matt michael mike neel neil nick nina
  oliver owain owen paul peter philip quintin ramana richard rob robert robin rohin ryan sam samuel
  sarah scott sean shane stephen steve steven stuart thomas tim toby tom vanessa victoria vikrant
  vivek will yoshua yann zac hubinger christiano yudkowsky bostrom filan nanda olah altman musk amodei
  hinton bengio lecun russell hassabis sutskever shlegeris greenblatt`.split(/\s+/);

/**
 * Takes what a video's page says of it; gives the bare words that name people or the show, so that
 * they don't pass for subjects of the talk.
 */
export function nameWords(video: Pick<Video, 'title' | 'channel'>): ReadonlySet<string> {
  const named = [AFTER_WITH, BEFORE_ON].flatMap((pattern) => {
    const found = pattern.exec(video.title.replace(/^\d+(?:\.\d)?\s*[-–—:]\s*/, ''));
    return found?.[1]?.split(/\s+/) ?? [];
  });
  // A surname in a title may be heard in the possessive.
  const bare = named
    .map(bareWord)
    .filter((word) => word.length > 1 && word !== 'and' && word !== 'ai');
  return new Set([...GIVEN_NAMES, ...bare, ...bare.map((word) => `${word}'s`)]);
}
