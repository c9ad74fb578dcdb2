import { describe, expect, it } from 'vitest';
import { searchWords } from '@/core/library/search-words';
import { createTranscriptIndex } from '@/ui/library/transcript-index';
import { sampleId } from '../../helpers/sample-episode.ts';

const TALKS = [
  'Secret loyalties in military systems, and what a coup would take.',
  'A secret keeps well; loyalty does not.',
  'Circuits, heads and how the loss curve bends.',
];

async function filled() {
  const pauses = { count: 0 };
  const index = createTranscriptIndex(() => Promise.resolve(pauses.count++));
  const rows = TALKS.map((text, n) => ({ videoId: sampleId(n), words: searchWords([text]) }));
  await index.add(rows);
  return { index, rows, pauses, find: (typed: string) => index.find(typed).sort() };
}

describe('the index of transcripts', () => {
  it('finds what holds all words, in singular or plural, in any order', async () => {
    const { find } = await filled();
    expect(find('secret loyalty')).toEqual([sampleId(0), sampleId(1)]);
    expect(find('Loyalties secret')).toEqual([sampleId(0), sampleId(1)]);
    expect(find('secret coup')).toEqual([sampleId(0)]);
    expect(find('secret circuits')).toEqual([]);
  });

  it('completes the last word from three letters on', async () => {
    const { find } = await filled();
    expect(find('circ')).toEqual([sampleId(2)]);
    expect(find('ci')).toEqual([]);
    expect(find('circ heads')).toEqual([]);
  });

  it('finds nothing for words that every transcript holds', async () => {
    const { find } = await filled();
    for (const typed of ['', 'the', 'and of the', '…']) expect(find(typed)).toEqual([]);
    expect(find('the circuits of')).toEqual([sampleId(2)]);
  });

  it('holds each transcript once, and lets go of it', async () => {
    const { index, rows, find } = await filled();
    await index.add(rows);
    expect(index.count()).toBe(3);
    index.drop(sampleId(0));
    index.drop(sampleId(0));
    expect(index.count()).toBe(2);
    expect(find('secret')).toEqual([sampleId(1)]);
    await index.add(rows);
    expect(find('coup')).toEqual([sampleId(0)]);
  });

  it('gives way while it fills', async () => {
    const { pauses } = await filled();
    expect(pauses.count).toBeGreaterThan(0);
  });
});
