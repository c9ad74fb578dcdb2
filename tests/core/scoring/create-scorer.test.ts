import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScorer } from '@/core/scoring/create-scorer';
import { toModel } from '@/core/scoring/model';
import { bandOf } from '@/core/score';
import { smallModel, smallNetwork } from '../../helpers/small-model';

const shipped = createScorer(
  toModel(
    JSON.parse(readFileSync(new URL('../../../assets/public/model.json', import.meta.url), 'utf8')),
  ),
);
const small = createScorer(toModel(smallModel()));
const talk =
  'I am really worried that this could go badly wrong, and nobody knows how to stop it. But we ' +
  'found that the method works surprisingly well, which is a promising sign that it helps.';

describe('a scorer of phrases', () => {
  test('another risk term never raises the score', () => {
    const word = fc.constantFrom('safe', 'danger', 'promising', 'well', 'so', 'then', 'we');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        expect(small.score(`${text} danger`).score).toBeLessThanOrEqual(small.score(text).score);
      }),
    );
  });

  test('a negation turns a phrase, a hedge and a question shrink it', () => {
    const plain = small.score('that is a grave danger').score;
    expect(plain).toBeLessThan(0);
    expect(small.score('that is not a grave danger').score).toBeGreaterThan(0);
    for (const text of ['perhaps a grave danger', 'is it a grave danger']) {
      expect(small.score(text).score).toBeLessThan(0);
      expect(small.score(text).score).toBeGreaterThan(plain);
    }
  });

  test('ten megabytes of one term count little more than a few, and end soon', () => {
    const started = performance.now();
    expect(small.score('danger '.repeat(1_500_000)).score).toBe(
      small.score('danger '.repeat(20)).score,
    );
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);
});

test('a network adds its share of every word, and names it context', () => {
  const both = createScorer(toModel(smallModel({ network: smallNetwork({ flourish: 9 }) })));
  expect(both.score('we flourish')).toMatchObject({
    score: 9,
    reasons: [{ text: 'flourish', weight: 9, rule: 'context' }],
  });
});

describe('a first verdict', () => {
  const both = createScorer(toModel(smallModel({ network: smallNetwork({ flourish: 9 }) })));

  test('has the phrases and not the network', () => {
    const { reasons } = both.hear('a grave danger to flourish').first();
    expect(reasons.map(({ text }) => text)).toEqual(['grave danger']);
    expect(both.hear('we flourish').first().band).toBe('no-evidence');
    expect(both.hear('we flourish').whole().score).toBe(9);
  });

  test('is the whole one where a model has nothing but phrases', () => {
    const text = 'not a grave danger but promising';
    expect(small.hear(text).first()).toEqual(small.score(text));
  });

  test('reaches as far as an own word says', () => {
    const mine = createScorer(toModel(smallModel({ network: smallNetwork({ flourish: 9 }) })), [
      { phrase: 'winter', weight: -10 },
    ]);
    expect(mine.hear('winter came').first()).toMatchObject({
      score: -10,
      reasons: [{ text: 'winter', weight: -10, rule: 'own word' }],
    });
  });

  test('changes nothing of the whole one, asked for in any order', () => {
    const { first, whole } = shipped.hear(talk);
    const before = whole();
    expect(first()).toEqual(shipped.hear(talk).first());
    expect(whole()).toEqual(before);
    expect(shipped.score(talk)).toEqual(before);
  });

  test('its reasons add up to its score', () => {
    const word = fc.constantFrom(...talk.split(' '));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const { score, band, reasons } = shipped.hear(words.join(' ')).first();
        expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
        expect(band).toBe(reasons.length === 0 ? 'no-evidence' : bandOf(score));
      }),
    );
  });
});

describe('the shipped scorer', () => {
  test('reasons add up to the score of any text, and its band fits', () => {
    const word = fc.constantFrom(...talk.split(' '));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const { score, band, reasons } = shipped.score(words.join(' '));
        expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
        expect(band).toBe(reasons.length === 0 ? 'no-evidence' : bandOf(score));
        expect(Math.abs(score)).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('any string at all is scored without a word of complaint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { score } = shipped.score(text);
        expect(Number.isInteger(score)).toBe(true);
      }),
    );
  });

  test('case, punctuation and fillers change neither score nor lens', () => {
    const { score, lens, reasons } = shipped.score(talk);
    const heard = shipped.score(talk.toUpperCase().replace(/[,.]/g, ' um'));
    expect(heard).toMatchObject({ score, lens });
    expect(heard.reasons.map(({ weight }) => weight)).toEqual(reasons.map(({ weight }) => weight));
  });

  test('reasons are words of the text', () => {
    for (const { text } of shipped.score(talk).reasons) expect(talk).toContain(text);
  });

  test('a text without words has no evidence', () => {
    for (const text of ['', '… — !', '[Music]']) {
      expect(shipped.score(text)).toEqual({
        score: 0,
        band: 'no-evidence',
        lens: 'none',
        reasons: [],
      });
    }
  });

  test('praise and alarm lie on their own sides', () => {
    expect(shipped.score('this works really well, it is great progress').score).toBeGreaterThan(0);
    expect(shipped.score('this is a terrible danger, everyone dies').score).toBeLessThan(0);
  });
});
