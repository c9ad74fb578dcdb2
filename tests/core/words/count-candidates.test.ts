import { describe, expect, it } from 'vitest';
import { countCandidates } from '@/core/words/count-candidates';

const count = (texts: readonly string[], least = 1, skip: ReadonlySet<string> = new Set()) =>
  countCandidates(texts, least, skip);

describe('candidates', () => {
  it('are runs of up to three words with a subject, one key for both numbers', () => {
    const counts = count(['an induction head and two induction heads']);
    expect([...counts.keys()].toSorted()).toEqual(['head', 'induction', 'induction head']);
    expect(counts.get('induction head')?.uses).toBe(2);
  });

  it('never run over the end of a sentence or a comma', () => {
    const keys = [...count(['we like circuits. tokens, neurons']).keys()];
    expect(keys.toSorted()).toEqual(['circuit', 'neuron', 'token']);
  });

  it('run over fillers, which count for nothing', () => {
    expect(count(['the induction um heads']).has('induction head')).toBe(true);
  });

  it('are told apart by how they stand', () => {
    const counts = count(['we train it and the circuit is mechanistic so we see residual streams']);
    expect(counts.get('train')).toMatchObject({ asVerb: 1, asNoun: 0 });
    expect(counts.get('circuit')).toMatchObject({ asNoun: 1, asVerb: 0 });
    expect(counts.get('mechanistic')?.asQuality).toBe(1);
    expect(counts.get('residual')?.asModifier).toBe(1);
  });

  it('are left out below the least count, or when they are told to be', () => {
    const texts = ['a circuit and a circuit and a neuron'];
    expect([...count(texts, 2).keys()]).toEqual(['circuit']);
    expect([...count(texts, 1, new Set(['circuit'])).keys()]).toEqual(['neuron']);
  });
});
