import { isAxrp } from '@/core/episodes/shelf';
import type { Video } from '@/core/video';

/** Shorter videos are clips, not conversations (product.md, 2.5). */
const SHORTEST_TALK_MS = 10 * 60 * 1000;

/** Words of the field, generous on purpose; each must stand alone. Plurals are allowed. */
const TERMS = [
  'ai',
  'a\\.i\\.?',
  'agi',
  'asi',
  'artificial (?:general )?(?:super)?-?intelligence',
  'machine (?:super-?)?intelligence',
  'super-?(?:human )?intelligen(?:ce|t)',
  'machine learning',
  'deep learning',
  'reinforcement learning',
  'neural net(?:work)?',
  '(?:large |frontier |foundation )?language model',
  'frontier model',
  'foundation model',
  'transformer (?:model|architecture|circuit|network)',
  'llm',
  'rlhf',
  '(?:chat-?)?gpt(?:-?\\d[\\w.]*)?',
  '(?<!jean[- ])claude(?! (?:monet|debussy|shannon|lorrain|van|chabrol|rains|juncker))',
  'gemini (?:ai|model|pro|ultra|flash|nano|\\d[\\w.]*)',
  "(?:google|deepmind)(?:'s)? gemini",
  'llama[- ]?\\d',
  'openai',
  'open ai',
  'anthropic',
  'deep ?mind',
  'mechanistic interpretability',
  'interpretability',
  '(?<!(?:wheel|tire|tyre|spine|spinal|body|posture|hip|knee|jaw|teeth|camber|laser|text|energy|chakra|planetary|headlight) )alignment',
  'misalignment',
  'x-?risk',
  'existential risk',
  'singularity',
  'chat-?bot',
  'robots? takeover',
];

const SPEAKS_OF_AI = new RegExp(
  `(?<![\\p{L}\\p{N}'’])(?:${TERMS.join('|')})s?(?![\\p{L}\\p{N}])`,
  'iu',
);

/**
 * Whether a video is talk about AI, from its page's own data: AXRP always; otherwise ten minutes or
 * more (or of unknown length) with title, description, keywords or chapters that speak of AI.
 */
export function isAiTalk(video: Video): boolean {
  if (isAxrp(video)) return true;
  if (video.durationMs !== 0 && video.durationMs < SHORTEST_TALK_MS) return false;
  const texts = [
    video.title,
    video.description,
    ...video.keywords,
    ...video.chapters.map((chapter) => chapter.title),
  ];
  return texts.some((text) => SPEAKS_OF_AI.test(text));
}
