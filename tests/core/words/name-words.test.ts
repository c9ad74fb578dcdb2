import { describe, expect, it } from 'vitest';
import { nameWords } from '@/core/words/name-words';

const names = (title: string) => nameWords({ title, channel: 'AXRP' });

describe('names', () => {
  it.each([
    [
      '19 - Mechanistic Interpretability with Neel Nanda',
      ['neel', 'nanda', "nanda's"],
      ['mechanistic', 'interpretability'],
    ],
    [
      '41 - Lee Sharkey on Attribution-based Parameter Decomposition',
      ['lee', 'sharkey'],
      ['attribution-based', 'parameter'],
    ],
    [
      '27 - AI Control with Buck Shlegeris and Ryan Greenblatt',
      ['shlegeris', 'greenblatt'],
      ['ai', 'control', 'and'],
    ],
    [
      '38.5 - Adrià Garriga-Alonso on Detecting AI Scheming',
      ['adrià', 'garriga-alonso'],
      ['detecting', 'scheming'],
    ],
  ])('of “%s” are found, its subject is not among them', (title, people, subjects) => {
    for (const word of people) expect(names(title).has(word), word).toBe(true);
    for (const word of subjects) expect(names(title).has(word), word).toBe(false);
  });
});
