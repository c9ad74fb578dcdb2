import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentenceOdds } from '@/core/words/sentence-odds';
import { loadScorer } from '../../scripts/load-model.ts';
import { fitSentences } from '../../scripts/sentences/fit-sentences.ts';
import { measureQuotes } from '../../scripts/sentences/measure-quotes.ts';
import { PATHS } from '../../scripts/training/paths.ts';

/** Sentences of made-up talk: each ends with "works" and begins with "we", as no clause within does. */
const bare = Array.from({ length: 60 }, () => 'we think that the model works'.split(' ')).flat();
const talk = { bare, ended: Float32Array.from(bare, (word) => (word === 'works' ? 1 : 0)) };

describe('how sentences end', () => {
  it('is learnt from talk whose sentences are known', () => {
    const odds = sentenceOdds(
      'we think that the model works we think'.split(' '),
      fitSentences([talk]),
    );
    const ends = [...odds].slice(1, -1).map((told) => told > 0);
    expect(ends).toEqual([false, false, false, false, false, true, false]);
  });

  it('comes out the same every time', () => {
    expect(fitSentences([talk])).toEqual(fitSentences([talk]));
  });

  // The transcripts lie beside the project where it's made; elsewhere this is skipped.
  it.runIf(existsSync(PATHS.transcripts))(
    'lets most quotes of unmarked talk keep to its sentences, far more than rules do',
    () => {
      const { fitted, byRules } = measureQuotes(PATHS.transcripts, loadScorer(), 8);
      expect(fitted.quotes).toBeGreaterThan(100);
      expect(fitted.beginWithClause).toBeGreaterThan(0.75);
      expect(fitted.endWithClause).toBeGreaterThan(0.75);
      expect(fitted.beginWithSentence).toBeGreaterThan(byRules.beginWithSentence + 0.1);
      expect(fitted.endWithSentence).toBeGreaterThan(byRules.endWithSentence + 0.1);
    },
    120_000,
  );
});
