import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { plainCues, readCues } from './read-cues';
import {
  faultsOf,
  panelAnswer,
  rollingJson3,
  type Said,
  SHAPES,
  TALK,
  WRITERS,
} from './written-talk';

const refused = (body: string, durationMs = 0) => {
  const outcome = parseCaptions(body, { durationMs });
  return outcome.kind === 'refused' ? outcome : undefined;
};

/** What is said and when, or why there is nothing: a line may be marks and turns alone. */
const cuesOrCause = (body: string) => refused(body)?.cause ?? plainCues(body);

const plain = TALK.map((said) => [said.startMs, said.endMs, said.text]);

describe('the same talk', () => {
  it.each(SHAPES)('gives the same cues as %s', (shape) => {
    expect(plainCues(WRITERS[shape](TALK))).toEqual(plain);
  });

  // "<" before a letter and "&…;" are tags and entities in files, so only there are they no words.
  const word = fc.oneof(
    fc.stringMatching(/^[a-zA-Z0-9&>"'.,?!%$é\[\]♪:-]{1,9}$/),
    fc.constantFrom('<', '<3', 'a<', '>>', '[Music]', '-', '42', 'NOTE', 'STYLE', '{'),
  );
  const line = fc.record({
    gap: fc.integer({ min: 0, max: 9000 }),
    length: fc.integer({ min: 0, max: 6000 }),
    words: fc.array(word, { minLength: 1, maxLength: 9 }),
  });
  const talk = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => {
    let clockMs = 0;
    return lines.map(({ gap, length, words }): Said => {
      const startMs = clockMs + gap;
      clockMs = startMs + length;
      return { startMs, endMs: clockMs, text: words.join(' ') };
    });
  });

  it('gives the same cues in every shape, whatever is said and however the lines lie', () => {
    fc.assert(
      fc.property(talk, (said) => {
        const json3 = cuesOrCause(WRITERS.json3(said));
        for (const shape of SHAPES) expect(cuesOrCause(WRITERS[shape](said)), shape).toEqual(json3);
      }),
    );
  });

  it('does so from a panel too, with whole seconds for starts', () => {
    const starts = plain.map(([start]) => Math.floor(Number(start) / 1000) * 1000);
    const cues = readCues(panelAnswer(TALK)).cues;
    expect(cues.map((cue) => cue.text)).toEqual(TALK.map((said) => said.text));
    expect(cues.map((cue) => Math.floor(cue.startMs / 1000) * 1000)).toEqual(starts);
  });
});

describe('a body that is no transcript', () => {
  it.each(['', ' ', '\n\t\r\n', '\ufeff', '\0\0'])('is gated when nothing came (%j)', (body) => {
    expect(refused(body)).toMatchObject({ cause: 'gated' });
  });

  it.each([
    '<!DOCTYPE html><html><body>Sorry</body></html>',
    '\n<HTML lang=en><p>1 < 2',
    '<!-- saved --><html></html>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>',
  ])('is not JSON when it is a page (%j)', (body) => {
    expect(refused(body)).toMatchObject({ cause: 'not-json' });
  });

  it.each([
    'Forbidden',
    'null',
    '"text"',
    '[1, 2]',
    '{}',
    '{"error":{"code":400}}',
    '{"events":[]} trailing',
    '{]',
    '<rss></rss>',
    '<3',
    'WEBVTT',
    '1\n00:00 ->> 00:01\nno',
  ])('is named by its shape when nobody knows it (%j)', (body) => {
    const refusal = refused(body);
    expect(refusal).toMatchObject({ cause: 'parse' });
    expect(refusal?.found).toMatch(/^.{4,120}$/);
  });

  it('tells nothing of what was said to a log', () => {
    const secret = 'confidential'.repeat(30);
    for (const body of [
      secret,
      `<${secret}/>`,
      `{"a":"${secret}"}`,
      `{"events":[{"segs":"${secret}"}]}`,
    ]) {
      expect(refused(body)?.found.length).toBeLessThanOrEqual(120);
    }
    expect(refused(`{"events":[{"segs":"${secret}"}]}`)?.found).not.toContain('confidential');
    expect(refused(secret)?.found).not.toContain('confidential');
  });

  it('has no captions to read where it is music from end to end', () => {
    const song = [{ startMs: 0, endMs: 5000, text: '[Music]' }];
    for (const shape of SHAPES)
      expect(refused(WRITERS[shape](song))?.cause, shape).toBe('no-tracks');
  });
});

describe('a body that broke off', () => {
  it.each(['json3', 'srv3', 'srv1', 'ttml'] as const)('as %s tells how much came', (shape) => {
    const body = WRITERS[shape](TALK);
    const refusal = refused(body.slice(0, body.indexOf('it can help') + 4));
    expect(refusal).toMatchObject({ cause: 'truncated', arrivedMs: 4251 });
  });

  it('as a panel answer tells how much came', () => {
    const body = panelAnswer(TALK);
    const refusal = refused(body.slice(0, body.indexOf('it can help') + 4));
    expect(refusal?.cause).toBe('truncated');
    expect(refusal?.arrivedMs).toBeGreaterThanOrEqual(4000);
  });

  it('is never mistaken for a talk that ends early', () => {
    expect(plainCues(WRITERS.json3(TALK), 4 * 3_600_000)).toEqual(plain);
  });

  it.each(['json3', 'srv3', 'srv1', 'ttml'] as const)(
    'as %s is refused at every place',
    (shape) => {
      const body = WRITERS[shape](TALK);
      let arrived = 0;
      for (let at = 1; at < body.length; at++) {
        const refusal = refused(body.slice(0, at));
        expect(refusal?.cause, body.slice(at - 20, at)).toBe('truncated');
        expect(refusal?.arrivedMs).toBeGreaterThanOrEqual(arrived);
        arrived = refusal?.arrivedMs ?? 0;
      }
      expect(arrived).toBeGreaterThan(TALK[3]?.endMs ?? 0);
    },
  );

  it('gives cues or a cause at every place of the shapes that can end anywhere', () => {
    for (const body of [WRITERS.webvtt(TALK), WRITERS.srt(TALK), rollingJson3([[0, 'a b', 200]])]) {
      for (let at = 0; at <= body.length; at++) {
        const outcome = parseCaptions(body.slice(0, at), { durationMs: 0 });
        expect(outcome.kind === 'cues' ? faultsOf(outcome.cues) : []).toEqual([]);
      }
    }
  });
});

describe('the length of the video', () => {
  it('ends what runs over it and drops what begins after it', () => {
    const cues = readCues(WRITERS.json3(TALK), 10_000).cues;
    expect(cues.at(-1)).toMatchObject({ startMs: 9000, endMs: 12_000 });
    expect(faultsOf(cues, 12_000)).toEqual([]);
  });

  it('says so when every line lies beyond it', () => {
    const late = TALK.map((said) => ({
      ...said,
      startMs: said.startMs + 90_000,
      endMs: 99_000_00,
    }));
    expect(refused(WRITERS.srv3(late), 10_000)).toMatchObject({ cause: 'parse' });
  });
});

it('goes by what the body is, not by what stands before it', () => {
  const bodies = SHAPES.map((shape) => WRITERS[shape](TALK));
  for (const body of bodies) {
    expect(plainCues(`\ufeff\n  ${body}\n\n`)).toEqual(plain);
  }
  expect(plainCues(`)]}'\n${WRITERS.json3(TALK)}`)).toEqual(plain);
});
