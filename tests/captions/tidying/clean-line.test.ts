import { describe, expect, it } from 'vitest';
import { cleanLine } from '@/captions/tidying/clean-line';

const clean = (text: string) => {
  const { tokens, marks, newSpeaker } = cleanLine([{ text }]);
  return { text: tokens.map((token) => token.text).join(' '), marks, newSpeaker };
};

describe('marks', () => {
  it.each([
    ['[Music] hello', 'hello', ['[Music]']],
    ['so [ __ ] this', 'so this', ['[ __ ]']],
    ['well [Laughter]\n[Applause]', 'well', ['[Laughter]', '[Applause]']],
    ['[INTERPOSING\nVOICES]', '', ['[INTERPOSING VOICES]']],
    ['♪ la la la ♪ and on', 'and on', ['♪ la la la ♪']],
    ['♪ la la', 'la la', ['♪']],
    ['he (laughs) said', 'he said', ['(laughs)']],
    ['(Music)', '', ['(Music)']],
  ])('leave %j', (text, words, marks) => {
    expect(clean(text)).toEqual({ text: words, marks, newSpeaker: false });
  });

  it.each([
    'the list a[i] ends',
    'f(x) is fine (or so)',
    'an [open bracket',
    `[${'x'.repeat(80)}]`,
  ])('are not what %j has', (text) => {
    expect(clean(text)).toEqual({ text, marks: [], newSpeaker: false });
  });
});

describe('speaker turns', () => {
  it.each([
    ['>> Is it?', 'Is it?'],
    ['yes. >> Is it?', 'yes. Is it?'],
    ['>>Is it?', 'Is it?'],
    ['>>> Is it?', 'Is it?'],
    ['>> HOST: Is it?', 'Is it?'],
    ['>> Dr. Guest Two: Is it?', 'Is it?'],
    ['PROFESSOR: Is it?', 'Is it?'],
    ['FIRST GUEST: Is it?', 'Is it?'],
    ['HOST: Is it?', 'Is it?'],
    ['- Is it?', 'Is it?'],
    ['- Is it?\n- It is.', 'Is it? It is.'],
    ['[Music] >> Is it?', 'Is it?'],
  ])('are seen in %j', (text, words) => {
    expect(clean(text)).toMatchObject({ text: words, newSpeaker: true });
  });

  it.each([
    'a >> b',
    'RLHF: learning from feedback',
    'One thing: it works.',
    'x>>y',
    '-5 degrees',
    'well - no',
    '-- and then',
    'at 10:30',
  ])('are not seen in %j', (text) => {
    const seen = clean(text).newSpeaker;
    expect(seen).toBe(text === 'a >> b');
  });
});

describe('characters that nobody sees', () => {
  it.each([
    'wo\u200brd',
    '\u202aword\u202c',
    'wo\ufeffrd',
    'word\u0000',
    'wo\u00adrd',
    '\u2067word\u2069',
    'wo\ud800rd',
    'word\udc00',
    'word\u{e0041}',
  ])('leave %j', (text) => {
    expect(clean(text).text).toBe('word');
  });

  it('leave letters and pairs whole', () => {
    expect(clean('naïve 日本語 🤖 עברית').text).toBe('naïve 日本語 🤖 עברית');
  });

  it('fold into single spaces where they are spaces', () => {
    expect(clean(' a\u00a0\u2003b\t\r\nc ').text).toBe('a b c');
  });
});

describe('times', () => {
  it('stay with their words when marks and turns go', () => {
    const { tokens } = cleanLine([
      { text: '>>' },
      { text: ' so', atMs: 100 },
      { text: ' [Music]', atMs: 200 },
      { text: ' w\u200bell', atMs: 300 },
      { text: ' un', atMs: 400 },
      { text: 'done', atMs: 500 },
    ]);
    expect(tokens).toEqual([
      { text: 'so', atMs: 100 },
      { text: 'well', atMs: 300 },
      { text: 'undone', atMs: 400 },
    ]);
  });

  it('are unknown before the first piece that has one', () => {
    const { tokens } = cleanLine([{ text: 'a ' }, { text: 'b', atMs: 5 }]);
    expect(tokens.map((token) => token.atMs)).toEqual([undefined, 5]);
  });
});
