import { describe, expect, it } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { faultsOf, panelAnswer, TALK, WRITERS } from './written-talk';

const json3 = (events: unknown) => JSON.stringify({ wireMagic: 'pb3', events });
const line = (fields: object) => ({
  tStartMs: 0,
  dDurationMs: 900,
  segs: [{ utf8: 'word' }],
  ...fields,
});
const vtt = (payload: string) => `WEBVTT\n\n00:00.000 --> 00:02.000\n${payload}`;
const MB = 1 << 20;

/** Each is built when its test runs: some are ten megabytes. */
const NASTY: Readonly<Record<string, () => string>> = {
  'entities that multiply': () =>
    `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(20)}"><!ENTITY c "${'&b;'.repeat(20)}">]><transcript><text start="0">${'&c;'.repeat(200)}</text></transcript>`,
  'an entity that reads a file': () =>
    '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/hostname">]><transcript><text start="0">&x;</text></transcript>',
  'entities named like object members': () =>
    '<transcript><text start="0">a &constructor; &toString; &__proto__; b</text></transcript>',
  'lists in lists in lists': () => '['.repeat(5 * MB),
  'sound JSON, but deep': () => `${'{"content":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  'elements in elements': () => `<timedtext>${'<p>'.repeat(MB)}`,
  'nothing but "<"': () => `<timedtext>${'<'.repeat(5 * MB)}`,
  'tags that never close': () => vtt('<c>'.repeat(3 * MB)),
  'voices in voices': () => vtt('<v a>x\n'.repeat(MB)),
  'one line of ten megabytes': () => json3([line({ segs: [{ utf8: 'a b '.repeat(2.5 * MB) }] })]),
  'one word of ten megabytes': () =>
    WRITERS.srt([{ startMs: 0, endMs: 9, text: 'x'.repeat(10 * MB) }]),
  'a timing line of ten megabytes': () =>
    `WEBVTT\n\n00:00.000 --> 00:01.000 ${'a:b '.repeat(2.5 * MB)}\nword`,
  'arrows without times': () => `WEBVTT\n\n${'--> '.repeat(MB)}\n`,
  'opening brackets and notes': () => json3([line({ segs: [{ utf8: '[♪(>>-'.repeat(MB / 2) }] })]),
  'a hundred thousand lines at once': () => json3(Array.from({ length: 100_000 }, () => line({}))),
  'a hundred thousand frames of one line': () =>
    json3(Array.from({ length: 100_000 }, (_, i) => line({ tStartMs: i * 40, dDurationMs: 40 }))),
  'a hundred thousand words in one line': () =>
    json3([
      line({ segs: Array.from({ length: 100_000 }, (_, i) => ({ utf8: 'w ', tOffsetMs: i })) }),
    ]),
  'ten megabytes of quotes': () => `{"events":["${'\\"'.repeat(5 * MB)}`,
  'ten megabytes of spaces': () => ' '.repeat(10 * MB),
  'spaces before a dash': () => json3([line({ segs: [{ utf8: `${' \n'.repeat(MB)}- x` }] })]),
  'keys of the prototype': () =>
    '{"wireMagic":"pb3","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"events":[{"__proto__":{"tStartMs":1e308},"tStartMs":5,"segs":[{"utf8":"word","__proto__":{"polluted":1}}]}]}',
  'a settings key of the prototype': () =>
    'WEBVTT\n__proto__: x\n\nREGION\nid:__proto__\n\n__proto__\n00:00.000 --> 00:01.000 region:__proto__\nword',
  'times beyond all numbers': () =>
    `{"events":[{"tStartMs":1e308,"segs":[{"utf8":"a"}]},{"tStartMs":-1e308,"segs":[{"utf8":"b"}]},{"tStartMs":1e999,"segs":[{"utf8":"c"}]},{"tStartMs":7,"dDurationMs":1e308,"segs":[{"utf8":"d"},{"utf8":"e","tOffsetMs":-1e308}]}]}`,
  'wrong types everywhere': () =>
    json3([
      null,
      1,
      'x',
      [],
      {},
      line({ tStartMs: {} }),
      line({ segs: 1 }),
      line({ segs: [null, { utf8: 5 }] }),
      line({ dDurationMs: [] }),
    ]),
  'half surrogates and NULs': () =>
    `{"events":[{"tStartMs":1,"segs":[{"utf8":"a\\ud800b\\u0000c\\udfff d\u0000"}]}]}`,
  'a panel that holds itself ten thousand times': () => {
    let inner = panelAnswer(TALK);
    for (let i = 0; i < 1000; i++) inner = `{"content":[${inner}]}`;
    return inner;
  },
};

describe.each(Object.keys(NASTY))('%s', (name) => {
  it('gives sound cues or a cause, within five seconds of work', { timeout: 30_000 }, () => {
    const body = NASTY[name]?.() ?? '';
    const before = process.cpuUsage();
    const outcome = parseCaptions(body, { durationMs: 0 });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5000);
    if (outcome.kind === 'cues') expect(faultsOf(outcome.cues)).toEqual([]);
    else expect(outcome.found).toMatch(/^.{4,120}$/);
    expect({}).not.toHaveProperty('polluted');
  });
});

it('leaves entities of a document type unexpanded', () => {
  const outcome = parseCaptions(NASTY['an entity that reads a file']?.() ?? '', { durationMs: 0 });
  expect(outcome).toMatchObject({ kind: 'cues', cues: [{ text: '&x;' }] });
});
