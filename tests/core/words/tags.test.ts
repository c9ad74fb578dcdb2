import { expect, it } from 'vitest';
import { tagsOf } from '@/core/words/tags';

it('are shelf, track, lens and the best key phrases, none twice', () => {
  expect(
    tagsOf('AXRP', 'Governance and policy', 'governance', ['law', 'AXRP', 'Law', 'treaty', 'e']),
  ).toEqual(['AXRP', 'Governance and policy', 'governance', 'law', 'treaty']);
});

it('have no empty shelf, and no lens where there is none', () => {
  expect(tagsOf('', 'Conversation', 'none', ['cats'])).toEqual(['cats']);
});
