import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import {
  faultsOf,
  panelAnswer,
  rollingJson3,
  type Said,
  SHAPES,
  TALK,
  WRITERS,
} from './written-talk';

const RUNS = { numRuns: 1000 };

const BODIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SHAPES.map((shape) => [shape, WRITERS[shape](TALK)])),
  'rolling json3': rollingJson3([
    [30, 'the following talk', 300],
    [1829, 'a lively one', 250],
    [4589, 'ends', 0],
  ]),
  'rolling webvtt': `WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.030 --> 00:00:01.819 align:start position:0%\n \nthe<00:00:00.330><c> following</c><00:00:00.630><c> talk</c>\n\n00:00:01.819 --> 00:00:01.829 align:start position:0%\nthe following talk\n \n\n00:00:01.829 --> 00:00:04.579 align:start position:0%\nthe following talk\na<00:00:02.079><c> lively</c>\n`,
  'timed srv3':
    '<timedtext format="3"><head><ws id="1" sd="3"/></head><body><w t="0" id="1"/><p t="30" d="4559" w="1"><s ac="252">the</s><s t="119"> talk</s></p><p t="1819" d="2770" w="1" a="1">\n</p></body></timedtext>',
  'timed srv2':
    '<timedtext><text t="30" d="4559" w="1">the</text><text t="119" w="1" append="1"> talk</text><text t="1819" w="1" append="1">\n</text></timedtext>',
  panel: panelAnswer(TALK, ['Start', 'End']),
};

const sound = (body: string, durationMs = 0) => {
  const outcome = parseCaptions(body, { durationMs });
  if (outcome.kind === 'refused') {
    expect(outcome.found.length).toBeLessThanOrEqual(120);
    expect(Number.isSafeInteger(outcome.arrivedMs ?? 0)).toBe(true);
    return;
  }
  expect(outcome.cues.length).toBeGreaterThan(0);
  expect(faultsOf(outcome.cues, durationMs > 0 ? durationMs + 5000 : undefined)).toEqual([]);
  for (const chapter of outcome.chapters ?? [])
    expect(Number.isInteger(chapter.startMs)).toBe(true);
};

it('takes any text at all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(), sound), RUNS);
});

it('takes any JSON at all', () => {
  fc.assert(
    fc.property(fc.json(), (body) => sound(body)),
    RUNS,
  );
});

describe.each(Object.keys(BODIES))('%s', (name) => {
  const body = BODIES[name] ?? '';
  const place = fc.nat({ max: body.length });
  const splinter = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      '\\',
      '\n',
      '\n\n',
      '-->',
      '{',
      ']',
      '1e308',
      '-1',
      'NaN',
      '99:99:99.999',
      ':',
      '[Music]',
      '>>',
    ),
  );

  it('reads as it was written', () => {
    expect(parseCaptions(body, { durationMs: 0 }).kind).toBe('cues');
    sound(body);
  });

  it('may break off anywhere', () => {
    fc.assert(
      fc.property(place, (at) => sound(body.slice(0, at))),
      RUNS,
    );
  });

  it('may begin anywhere', () => {
    fc.assert(fc.property(place, (at) => sound(body.slice(at))));
  });

  it('may have splinters in it', () => {
    const wound = fc.tuple(place, fc.nat({ max: 12 }), splinter);
    const wounds = fc.array(wound, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(wounds, fc.constantFrom(0, 5000, 3_600_000), (all, durationMs) => {
        const hurt = all.reduce(
          (text, [at, length, by]) => text.slice(0, at) + by + text.slice(at + length),
          body,
        );
        sound(hurt, durationMs);
      }),
      RUNS,
    );
  });

  it('may have any number where a number stands', () => {
    const numbers = [...body.matchAll(/\d+/g)];
    const odd = fc.constantFrom(
      '0',
      '-1',
      '1e308',
      '-1e308',
      '1e999',
      'NaN',
      'Infinity',
      '00',
      '0.5',
      '86400000',
      '999999999999999999999',
      '"12"',
      '""',
      'null',
      '{}',
    );
    fc.assert(
      fc.property(fc.nat({ max: numbers.length - 1 }), odd, (which, value) => {
        const found = numbers[which];
        if (found === undefined) return;
        sound(body.slice(0, found.index) + value + body.slice(found.index + found[0].length));
      }),
      RUNS,
    );
  });
});

describe('a value of the wrong type', () => {
  const wrong = [
    null,
    true,
    0,
    -1,
    1e308,
    '',
    'x',
    '12',
    [],
    [[]],
    {},
    { a: 1 },
    [null],
    { simpleText: 5 },
  ];

  const paths = (value: unknown, at: readonly string[] = []): (readonly string[])[] =>
    typeof value !== 'object' || value === null
      ? [at]
      : [at, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, key]))];

  const replaced = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
    if (key === undefined) return by;
    if (Array.isArray(value))
      return value.map((each, i) =>
        String(i) === key ? replaced(each, rest, by) : (each as unknown),
      );
    const fields = Object.entries(value ?? {}).map(([name, inner]) => [
      name,
      name === key ? replaced(inner, rest, by) : (inner as unknown),
    ]);
    return Object.fromEntries(fields) as unknown;
  };

  it.each(['json3', 'rolling json3', 'panel'])('is taken at every key of %s', (name) => {
    const root: unknown = JSON.parse(BODIES[name] ?? '');
    for (const path of paths(root)) {
      for (const value of wrong) sound(JSON.stringify(replaced(root, path, value)));
    }
  });
});

it('keeps order whatever the times are', () => {
  const time = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.integer({ min: 0, max: 9000 }),
    fc.constant(0),
  );
  const events = fc.array(
    fc.record(
      {
        tStartMs: time,
        dDurationMs: time,
        segs: fc.array(
          fc.record(
            { utf8: fc.constantFrom('a', ' b', ' c\n', '\n', ' [Music]', '>> d'), tOffsetMs: time },
            { requiredKeys: ['utf8'] },
          ),
          { maxLength: 4 },
        ),
      },
      { requiredKeys: ['segs'] },
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(events, fc.constantFrom(0, 9000), (all, durationMs) =>
      sound(JSON.stringify({ events: all }), durationMs),
    ),
    RUNS,
  );
});

it('reads twice as much talk as the two halves do apart', () => {
  const later = (said: Said) => ({
    ...said,
    startMs: said.startMs + 4_000_000,
    endMs: said.endMs + 4_000_000,
  });
  const twice = [...TALK, ...TALK.map(later)];
  for (const shape of SHAPES) {
    const outcome = parseCaptions(WRITERS[shape](twice), { durationMs: 0 });
    expect(outcome.kind === 'cues' && outcome.cues.length, shape).toBe(2 * TALK.length);
  }
});
