import { describe, expect, it } from 'vitest';
import { isAiTalk } from '@/core/episodes/is-ai-talk';
import { aVideo } from '../../helpers/talk.ts';

const HOUR = 3_600_000;
const titled = (title: string, durationMs = HOUR) => isAiTalk(aVideo({ title, durationMs }));

describe('talk about AI', () => {
  it.each([
    'AI safety: where are we?',
    'The future of A.I. with a guest',
    'AGI by 2030?',
    'Machine learning street talk',
    'What LLMs understand',
    'GPT-4o and what comes next',
    'How Claude thinks',
    'Gemini 2.5 Pro tested',
    'Superintelligence, twenty years on',
    'Inside Anthropic',
    'Neural networks from scratch',
    'Reducing x-risk',
    'The alignment problem',
    'openai’s new charter',
  ])('is “%s”', (title) => {
    expect(titled(title)).toBe(true);
    expect(titled(title.toUpperCase())).toBe(true);
  });

  it.each([
    'Paint a maid in oil',
    'J’ai mangé une pomme',
    'Jean-Claude on stage',
    'Claude Monet’s garden',
    'Wheel alignment at home',
    'Gemini horoscope for May',
    'Transformers: the film',
    'Said and done',
    '',
  ])('is not “%s”', (title) => {
    expect(titled(title)).toBe(false);
  });

  it('may be told by the description, a keyword or a chapter alone', () => {
    const durationMs = HOUR;
    expect(isAiTalk(aVideo({ durationMs, description: 'We speak of machine learning.' }))).toBe(
      true,
    );
    expect(isAiTalk(aVideo({ durationMs, keywords: ['cats', 'LLM'] }))).toBe(true);
    expect(isAiTalk(aVideo({ durationMs, chapters: [{ startMs: 0, title: 'AI risk' }] }))).toBe(
      true,
    );
  });

  it('lasts ten minutes or for an unknown time', () => {
    expect(titled('AI news', 599_999)).toBe(false);
    expect(titled('AI news', 600_000)).toBe(true);
    expect(titled('AI news', 0)).toBe(true);
  });

  it('is AXRP whatever its length and title', () => {
    expect(isAiTalk(aVideo({ channel: 'AXRP', title: 'Patreon', durationMs: 1000 }))).toBe(true);
  });
});
