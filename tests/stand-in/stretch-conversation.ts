import type { TalkChapter, Turn } from './sample-conversation';

const OPENINGS = ['So', 'Well,', 'Look,', 'I mean,', 'Right, so', 'Okay, so', 'And', 'You know,'];
const BRIDGES = [
  'Say more about that.',
  'Let me push on that a little.',
  'How sure are you of that?',
  'And what did the others in the room say?',
  'I want to go back to something.',
  'Is that still true today, would you say?',
];
const NUMBERS = ['three', 'four', 'six', 'eight', 'eleven', 'nineteen', 'thirty', 'forty'];

/** The next number from 0 up to 1, the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<Item>(items: readonly Item[], roll: () => number): Item[] {
  return items
    .map((item) => ({ item, place: roll() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const pick = (items: readonly string[], roll: () => number) =>
  items[Math.floor(roll() * items.length)] ?? '';

const sentencesOf = (turns: readonly Turn[], speaker: Turn['speaker']) =>
  turns
    .filter((turn) => turn.speaker === speaker)
    .flatMap((turn) => turn.text.split(/(?<=[.?!])\s+/));

function varied(sentence: string, roll: () => number): string {
  const numbered = sentence.replace(new RegExp(`\\b(${NUMBERS.join('|')})\\b`, 'g'), () =>
    pick(NUMBERS, roll),
  );
  if (roll() > 0.25) return numbered;
  const [first = '', ...rest] = numbered.split(' ');
  const lower = /^(I|I'|I\b)/.test(first) ? first : first.charAt(0).toLowerCase() + first.slice(1);
  return [pick(OPENINGS, roll), lower, ...rest].join(' ');
}

/** A chapter said once more: other order, other figures, some of it left out, other questions between. */
function saidAgain(chapter: TalkChapter, round: number, roll: () => number): TalkChapter {
  const answers = shuffled(sentencesOf(chapter.turns, 'Guest'), roll).filter(() => roll() > 0.15);
  const questions = shuffled([...sentencesOf(chapter.turns, 'Host'), ...BRIDGES], roll);
  const turns: Turn[] = [];
  while (answers.length > 0) {
    const asked = questions.pop() ?? pick(BRIDGES, roll);
    const said = answers.splice(0, 3 + Math.floor(roll() * 6));
    turns.push({ speaker: 'Host', text: varied(asked, roll) });
    turns.push({ speaker: 'Guest', text: said.map((one) => varied(one, roll)).join(' ') });
  }
  return { title: `${chapter.title} (${round})`, turns };
}

const wordCount = (chapters: readonly TalkChapter[]) =>
  chapters.flatMap(({ turns }) => turns).reduce((sum, { text }) => sum + text.split(' ').length, 0);

/**
 * Stretches a conversation to at least so many words by telling its chapters again and again, each
 * time recombined. The same seed gives the same talk; four hours are about 38,000 words.
 */
export function stretchConversation(
  talk: readonly TalkChapter[],
  words: number,
  seed = 1,
): TalkChapter[] {
  const roll = dice(seed);
  const told: TalkChapter[] = [...talk];
  let count = wordCount(told);
  for (let round = 2; count < words; round += 1) {
    for (const chapter of shuffled(talk.slice(1), roll)) {
      const again = saidAgain(chapter, round, roll);
      told.push(again);
      count += wordCount([again]);
      if (count >= words) break;
    }
  }
  return told;
}
