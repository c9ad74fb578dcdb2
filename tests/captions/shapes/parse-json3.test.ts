import { describe, expect, it } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { plainCues, readCues } from '../read-cues';
import { faultsOf, rollingJson3 } from '../written-talk';

const json3 = (events: unknown, more: object = {}) =>
  JSON.stringify({ wireMagic: 'pb3', ...more, events });
const scrolling = { wsWinStyles: [{}, { mhModeHint: 0, juJustifCode: 0, sdScrollDir: 3 }] };
const text = (tStartMs: number, dDurationMs: number, utf8: string) => ({
  tStartMs,
  dDurationMs,
  segs: [{ utf8 }],
});

describe('automatic captions with word times', () => {
  const body = rollingJson3([
    [30, 'the following talk is about', 300],
    [1829, 'a risk we know', 250],
    [9000, 'well', 0],
    [12_000, 'and its end', 200],
  ]);
  const { cues, precision, madeBy } = readCues(body);

  it('keep the time of each word', () => {
    expect(precision).toBe('word');
    expect(madeBy).toBe('asr');
    expect(cues[0]?.words?.map((word) => word.startMs)).toEqual([30, 330, 630, 930, 1230]);
    expect(cues[2]?.words).toEqual([{ text: 'well', startMs: 9000 }]);
    expect(faultsOf(cues)).toEqual([]);
  });

  it('end a line where it scrolls up or a second after its last word began', () => {
    expect(cues.map((cue) => cue.endMs)).toEqual([1819, 1829 + 750 + 1000, 10_000, 12_600]);
  });

  it('make no cue of the newlines that scroll, marked or not', () => {
    const unmarked = body.replaceAll('"aAppend":1,', '');
    expect(cues).toHaveLength(4);
    expect(readCues(unmarked).cues).toEqual(cues);
  });

  it('keep words that an append event carries', () => {
    const appended = json3([
      text(0, 2000, 'first'),
      { ...text(1000, 2000, '\nsecond'), aAppend: 1 },
    ]);
    expect(plainCues(appended).map(([, , said]) => said)).toEqual(['first', 'second']);
  });

  it('say the same when every number is a string', () => {
    const strings = body.replace(/:(\d+)/g, ':"$1"');
    expect(readCues(strings).cues).toEqual(cues);
  });

  it('give the same whatever is on screen for how long', () => {
    const lingering = body.replace(/"dDurationMs":\d+/g, '"dDurationMs":9999');
    const ends = readCues(lingering).cues.map((cue) => cue.endMs);
    expect(ends).toEqual(cues.map((cue) => cue.endMs));
  });

  it('keep a line that is said twice', () => {
    const twice = rollingJson3([
      [0, 'yes yes', 300],
      [1000, 'yes yes', 300],
    ]);
    expect(plainCues(twice).map(([, , said]) => said)).toEqual(['yes yes', 'yes yes']);
  });
});

describe('automatic captions by line, as of 2026', () => {
  const body = json3(
    [
      { tStartMs: 0, dDurationMs: 60_000, id: 1, wpWinPosId: 1, wsWinStyleId: 1 },
      { ...text(100, 5000, 'So today we talk\nabout two risks.'), wWinId: 1 },
      { ...text(2600, 6000, 'The first one\nis speed.'), wWinId: 1 },
      { ...text(30_000, 9000, 'The second is haste.'), wWinId: 1 },
    ],
    scrolling,
  );

  it('fold the newline, do not overlap, and are known as automatic', () => {
    expect(readCues(body)).toMatchObject({ precision: 'line', madeBy: 'asr' });
    expect(plainCues(body)).toEqual([
      [100, 2600, 'So today we talk about two risks.'],
      [2600, 2600 + 1000 + 5 * 700, 'The first one is speed.'],
      [30_000, 33_800, 'The second is haste.'],
    ]);
  });

  it('show each line once when windows repeat the line above', () => {
    const rolled = json3(
      [
        { ...text(0, 4000, 'one line'), wWinId: 1 },
        { ...text(2000, 4000, 'one line\nand another'), wWinId: 1 },
        { ...text(4000, 4000, 'and another\nand a third'), wWinId: 1 },
      ],
      scrolling,
    );
    expect(plainCues(rolled).map(([, , said]) => said)).toEqual([
      'one line',
      'and another',
      'and a third',
    ]);
  });
});

describe('manual captions', () => {
  it('state their own ends, and fold the line wrap', () => {
    const body = json3([text(50, 1720, 'A risk\nis named'), text(1770, 500, 'and weighed.')]);
    expect(readCues(body)).toMatchObject({ precision: 'line', madeBy: 'manual' });
    expect(plainCues(body)).toEqual([
      [50, 1770, 'A risk is named'],
      [1770, 2270, 'and weighed.'],
    ]);
  });

  it('are put into order of time', () => {
    const body = json3([text(2000, 500, 'later'), text(0, 500, 'earlier')]);
    expect(plainCues(body).map(([start]) => start)).toEqual([0, 2000]);
  });
});

describe('stylised captions', () => {
  it('say once what outlines and shadows show at the same time', () => {
    const shadows = [1, 2, 3].map((wpWinPosId) => ({ ...text(500, 900, 'one word'), wpWinPosId }));
    expect(plainCues(json3(shadows))).toEqual([[500, 1400, 'one word']]);
  });

  it('say once what an animation shows frame by frame', () => {
    const frames = Array.from({ length: 20 }, (_, i) => text(i * 50, 50, 'a growing risk'));
    expect(plainCues(json3(frames))).toEqual([[0, 1000, 'a growing risk']]);
  });

  it('say a line that is painted word by word once and whole', () => {
    const words = ['we', 'we should', 'we should stop', 'we should stop here'];
    const frames = words.map((said, i) => text(i * 300, 300, said));
    expect(plainCues(json3(frames))).toEqual([[0, 1200, 'we should stop here']]);
  });

  it('keep different lines that stand at the same time, in their order', () => {
    const body = json3([
      text(1000, 2000, 'left'),
      text(1000, 2000, 'right'),
      text(3000, 900, 'on'),
    ]);
    expect(plainCues(body)).toEqual([
      [1000, 1500, 'left'],
      [1500, 3000, 'right'],
      [3000, 3900, 'on'],
    ]);
  });
});

it('takes a missing start for the very beginning, and leaves out what has none', () => {
  const body = json3([
    { dDurationMs: 500, segs: [{ utf8: 'zero' }] },
    { tStartMs: 'soon', segs: [{ utf8: 'never' }] },
  ]);
  expect(plainCues(body)).toEqual([[0, 500, 'zero']]);
});

it('is read as json3 by its mark or by its events, and refused without either', () => {
  const events = [text(0, 100, 'x')];
  expect(plainCues(JSON.stringify({ events }))).toHaveLength(1);
  for (const body of ['{"wireMagic":"pb3"}', '{"events":[]}', '{"wireMagic":"pb3","events":{}}']) {
    expect(parseCaptions(body, { durationMs: 0 })).toMatchObject({ cause: 'parse' });
  }
});

it('ends a line after its latest word where word times run backwards', () => {
  const words = [
    { utf8: 'so' },
    { utf8: ' what', tOffsetMs: 3000 },
    { utf8: ' is', tOffsetMs: 600 },
    { utf8: ' it', tOffsetMs: -200 },
  ];
  const body = { wireMagic: 'pb3', events: [{ tStartMs: 1000, dDurationMs: 9000, segs: words }] };
  const [cue] = readCues(JSON.stringify(body)).cues;
  expect(cue?.endMs).toBeGreaterThan(4000);
});

it.each([0, -500, undefined])('takes a length of %s for one that nobody stated', (dDurationMs) => {
  const event = { tStartMs: 1000, dDurationMs, segs: [{ utf8: 'one two three' }] };
  expect(plainCues(JSON.stringify({ events: [event] }))).toEqual([[1000, 4100, 'one two three']]);
});
