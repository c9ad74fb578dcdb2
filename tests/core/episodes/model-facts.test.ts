import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelFacts } from '@/core/episodes/model-facts';

const shipped = 'assets/public/model.json';

describe('what the model file says of itself', () => {
  it('is read whole', () => {
    const facts = modelFacts({
      version: '7.abc',
      trainedOn: { passages: 3479, episodes: 44 },
      figures: {
        method: '5-fold cross-validation by episode',
        punctuated: { rho: 0.46, rhoLow: 0.42, rhoHigh: 0.49 },
        bare: { rho: 0.45 },
      },
      mapping: { below: 10, above: 5 },
      phrases: { 'a clear path': 2, 'no idea': -2, maybe: 0.1 },
    });
    expect(facts).toMatchObject({
      version: '7.abc',
      passages: 3479,
      episodes: 44,
      written: { rho: 0.46, low: 0.42, high: 0.49 },
      bare: { rho: 0.45 },
    });
    expect(facts.phrases.map(([phrase]) => phrase)).toEqual(['no idea', 'a clear path', 'maybe']);
    expect(facts.phrases[0]?.[1]).toBeLessThan(0);
  });

  it('is taken from anything at all without a failure, and holds numbers alone where it has them', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (figures, phrases) => {
        const facts = modelFacts({ figures, phrases, version: figures });
        for (const [, weight] of facts.phrases) expect(Number.isFinite(weight)).toBe(true);
        if (facts.written) expect(Number.isFinite(facts.written.rho)).toBe(true);
        if (facts.version !== undefined) expect(typeof facts.version).toBe('string');
        modelFacts(figures);
      }),
    );
  });

  it.skipIf(!existsSync(shipped))('is there for the model that is shipped', () => {
    const facts = modelFacts(JSON.parse(readFileSync(shipped, 'utf8')));
    expect(facts.version).toBeDefined();
    expect(facts.written?.rho).toBeGreaterThan(0);
    expect(facts.phrases.length).toBeGreaterThan(100);
  });
});
