import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '@/core/cue';
import { findHits } from '@/core/library/find-hits';
import { answers, searchWords, toQuery } from '@/core/library/search-words';
import { wordTimes } from '@/core/segments/word-times';
import { bareWord } from '@/core/words/bare-word';
import { anyCues } from '../../helpers/talk.ts';

const MANY = 1000;
const lines = (...texts: string[]): Cue[] =>
  texts.map((text, n) => ({ startMs: n * 1000, endMs: n * 1000 + 1000, text }));
const find = (cues: readonly Cue[], typed: string) => findHits(cues, toQuery(typed), MANY);
const hitWords = (cues: readonly Cue[], typed: string) =>
  find(cues, typed).hits.map(({ snippet }) =>
    snippet.flatMap(({ text, isHit }) => (isHit ? [text] : [])).join(' … '),
  );

/** Where a query is answered, by looking at each word of the talk. */
function wordByWord(cues: readonly Cue[], typed: string): number[] {
  const query = toQuery(typed);
  const spoken = cues.flatMap((cue) => {
    const { words, startsMs } = wordTimes(cue);
    return words.map((word, n) => ({ word: bareWord(word), ms: startsMs[n] ?? cue.startMs }));
  });
  let free = 0;
  const phrases = spoken.flatMap(({ ms }, at) => {
    const stands = (_: string, nth: number) => answers(query, nth, spoken[at + nth]?.word ?? '');
    if (at < free || !query.words.every(stands)) return [];
    free = at + query.words.length;
    return [ms];
  });
  if (phrases.length > 0) return phrases;
  const latest = query.words.map(() => -1);
  return spoken.flatMap(({ word }, at) => {
    const answered = query.words.map((_, nth) => answers(query, nth, word));
    if (!answered.includes(true)) return [];
    answered.forEach((yes, nth) => {
      if (yes) latest[nth] = at;
    });
    const first = Math.min(...latest);
    if (first < 0 || at - first >= 40) return [];
    latest.fill(-1);
    return [spoken[first]?.ms ?? Number.NaN];
  });
}

describe('hits in a transcript', () => {
  it('are words side by side, in singular or plural, across lines', () => {
    const cues = lines('a secret', 'loyalty, and two secret loyalties.', 'Secrets; loyalty.');
    expect(hitWords(cues, 'secret loyalty')).toEqual([
      'secret loyalty,',
      'secret loyalties.',
      'Secrets; loyalty.',
    ]);
    expect(hitWords(cues, 'Secret LOYALTIES')).toHaveLength(3);
  });

  it('complete the last word while it is typed, and no other', () => {
    const cues = lines('secret loyalties');
    expect(hitWords(cues, 'secret loya')).toEqual(['secret loyalties']);
    expect(hitWords(cues, 'secre loyalties')).toEqual([]);
    expect(hitWords(cues, 'loyaltie')).toEqual(['loyalties']);
  });

  it('are stretches that hold all words where these never stand side by side', () => {
    const cues = lines('loyalty is what a secret keeps', 'nothing here');
    expect(hitWords(cues, 'secret loyalty')).toEqual(['loyalty … secret']);
    const far = lines('loyalty', ...Array.from({ length: 60 }, () => 'word'), 'secret');
    expect(hitWords(far, 'secret loyalty')).toEqual([]);
  });

  it('carry the moment of their first word', () => {
    const cue = { startMs: 10_000, endMs: 14_000, text: 'one two secret four' };
    expect(find([cue], 'secret').hits[0]?.startMs).toBe(12_000);
    const words = cue.text.split(' ').map((text, n) => ({ text, startMs: 10_000 + n * 700 }));
    expect(find([{ ...cue, words }], 'secret').hits[0]?.startMs).toBe(11_400);
  });

  it('count all, and give a snippet for as many as were asked for', () => {
    const cues = lines(...Array.from({ length: 9 }, () => 'secret'));
    const { total, hits, placesMs } = findHits(cues, toQuery('secret'), 2);
    expect([total, hits.length, placesMs.length]).toEqual([9, 2, 9]);
  });

  it('are those of reading the whole talk word by word', () => {
    const word = fc.constantFrom(
      'hope',
      'hopes',
      'model',
      'Models,',
      'a',
      'don’t',
      '…',
      'so',
      'we',
    );
    const talk = fc.array(fc.array(word, { maxLength: 9 }), { maxLength: 120 });
    const query = fc.array(fc.constantFrom('hope', 'models', 'a', 'don’t', 'mod', 'gone'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(talk, query, fc.boolean(), (texts, typed, isSparse) => {
        // Far fewer answers, so that stretches without any lie between them.
        const said = isSparse
          ? texts.map((words, at) => (at % 23 === 0 ? words : ['so', 'we']))
          : texts;
        const cues = lines(...said.map((words) => words.join(' ')));
        expect(find(cues, typed.join(' ')).placesMs).toEqual(wordByWord(cues, typed.join(' ')));
      }),
      { numRuns: 300 },
    );
  });

  it('are nothing for a query without words', () => {
    for (const typed of ['', '  ', '…', '"'])
      expect(find(lines('a b'), typed)).toEqual({ total: 0, hits: [], placesMs: [] });
  });

  it('lie in order of time within the talk, and stand in it word for word', () => {
    fc.assert(
      fc.property(
        anyCues,
        fc.constantFrom('hope', 'the model', 'danger the', 'don’t'),
        (cues, typed) => {
          const { hits, placesMs, total } = find(cues, typed);
          expect(placesMs).toEqual(placesMs.toSorted((a, b) => a - b));
          expect(total).toBe(placesMs.length);
          const spoken = cues
            .map(({ text }) => text)
            .join(' ')
            .replace(/\s+/g, ' ');
          for (const { snippet, startMs } of hits) {
            expect(spoken).toContain(snippet.map(({ text }) => text).join(' '));
            expect(snippet.some(({ isHit }) => isHit)).toBe(true);
            const inside = cues.some((cue) => cue.startMs <= startMs && startMs <= cue.endMs);
            expect(inside).toBe(true);
          }
        },
      ),
    );
  });

  it('are found for every word by which the transcript is known', () => {
    fc.assert(
      fc.property(anyCues, (cues) => {
        const known = searchWords(cues.map(({ text }) => text));
        for (const word of known.split(' ').filter(Boolean))
          expect(find(cues, word).total, word).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the words by which a transcript is found', () => {
  it('stand once each, bare, without the commonest', () => {
    expect(searchWords(['The model, the MODEL', 'and “danger”'])).toBe('model danger');
  });
});
