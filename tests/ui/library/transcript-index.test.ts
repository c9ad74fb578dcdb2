import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { isSearched, searchWords, toQuery } from '@/core/library/search-words';
import { createTranscriptIndex, type IndexRow } from '@/ui/library/transcript-index';
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
  const find = (typed: string) => {
    const { whole, begun } = index.find(typed);
    return [...whole, ...begun].sort();
  };
  return { index, rows, pauses, find };
}

/** The same question, asked of MiniSearch itself. */
function byEngine(rows: readonly IndexRow[], typed: string): string[] {
  const engine = new MiniSearch<IndexRow>({
    idField: 'videoId',
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  engine.addAll(rows);
  const { words, stems } = toQuery(typed);
  const queries = words.flatMap((word, at) => {
    if (!isSearched(word)) return [];
    const stem = stems[at] ?? word;
    const plurals = stem.endsWith('y') ? [`${stem.slice(0, -1)}ies`] : [`${stem}es`];
    const forms = [word, stem, `${stem}s`, ...plurals];
    const isBegun = at === words.length - 1 && word.length >= 3;
    const begun = isBegun ? [{ queries: [word], prefix: true }] : [];
    return [{ combineWith: 'OR' as const, queries: [...forms, ...begun] }];
  });
  if (queries.length === 0) return [];
  return engine
    .search({ combineWith: 'AND', queries })
    .map(({ id }) => String(id))
    .sort();
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

  it('tells whole words from beginnings', async () => {
    const { index } = await filled();
    await index.add([{ videoId: sampleId(3), words: searchWords(['Circumstances, mostly.']) }]);
    expect(index.find('circ')).toEqual({
      whole: new Set(),
      begun: new Set([sampleId(2), sampleId(3)]),
    });
    expect(index.find('circuit').whole).toEqual(new Set([sampleId(2)]));
    expect(index.find('mostly circum').begun).toEqual(new Set([sampleId(3)]));
  });

  it('finds what a full-text engine finds, whatever is held and typed', async () => {
    const word = fc.stringMatching(/^[abo]{1,2}[sy]?(?:es|ies|s)?$/);
    const rows = fc
      .array(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), { maxLength: 12 })
      .map((texts) =>
        texts.map((words, n) => ({ videoId: sampleId(n), words: searchWords([words.join(' ')]) })),
      );
    const typed = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(rows, typed, fc.nat(11), async (held, query, gone) => {
        const index = createTranscriptIndex(() => Promise.resolve());
        await index.add(held);
        index.drop(sampleId(gone));
        const { whole, begun } = index.find(query);
        const left = held.filter(({ videoId }) => videoId !== sampleId(gone));
        expect([...whole, ...begun].sort()).toEqual(byEngine(left, query));
      }),
    );
  });

  it('gives way while it fills', async () => {
    const { pauses } = await filled();
    expect(pauses.count).toBeGreaterThan(0);
  });
});
