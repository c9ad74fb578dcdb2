import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { splitSegments } from '@/core/segments/split-segments';
import { plainCues, readCues } from './read-cues';
import { clock, faultsOf, type Said } from './written-talk';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const youtube = `${shared}/data/youtube`;
const tool = `${shared}/tools/make-captions.mjs`;
const read = (path: string) => readFileSync(`${youtube}/${path}`, 'utf8');

// Real captions are their owners' and not part of the project; without them these are skipped.
describe.skipIf(!existsSync(youtube))('real bodies (skipped where ../shared is absent)', () => {
  it('a lecture of 53 minutes: automatic captions give 933 lines, a time for every word', () => {
    const { cues, precision, madeBy } = readCues(read('timedtext/mit6006.asr.json3'), 3_202_000);
    expect(cues).toHaveLength(933);
    expect({ precision, madeBy }).toEqual({ precision: 'word', madeBy: 'asr' });
    expect(cues.every((cue) => cue.words !== undefined)).toBe(true);
    expect(faultsOf(cues, 3_204_000)).toEqual([]);
    const pauses = cues.filter((cue, i) => (cues[i + 1]?.startMs ?? 0) - cue.endMs > 1500);
    expect(pauses.length).toBeGreaterThan(10);
  });

  it('the same lecture by hand: json3 and WebVTT give the same cues', () => {
    const json3 = plainCues(read('timedtext/mit6006.manual.json3'));
    expect(json3.length).toBeGreaterThan(900);
    expect(plainCues(read('timedtext/mit6006.manual.vtt'))).toEqual(json3);
    expect(faultsOf(readCues(read('timedtext/mit6006.manual.json3')).cues)).toEqual([]);
  });

  it('names before the words are turns, not words', () => {
    const { cues } = readCues(read('timedtext/mit6006.manual.json3'));
    expect(cues.filter((cue) => cue.newSpeaker).length).toBeGreaterThan(20);
    expect(cues.some((cue) => /PROFESSOR:|AUDIENCE:/.test(cue.text))).toBe(false);
    expect(cues.flatMap((cue) => cue.marks ?? []).some((mark) => mark === '[LAUGHTER]')).toBe(true);
  });

  it('punctuated automatic captions: marks and turns stand apart', () => {
    const { cues, madeBy } = readCues(read('timedtext/synthetic-asr-punctuated.json3'));
    expect(madeBy).toBe('asr');
    const marks = cues.flatMap((cue) => cue.marks ?? []);
    expect(marks).toHaveLength(5);
    expect([marks[0], marks[4]]).toEqual(['[Music]', '[Applause]']);
    expect(cues.filter((cue) => cue.newSpeaker)).toHaveLength(2);
    expect(cues.some((cue) => /[[\]>]/.test(cue.text))).toBe(false);
  });

  it('srv1, the panel and its failures', () => {
    expect(plainCues(read('timedtext/srv1.xml'))).toHaveLength(3);
    const panel = readCues(read('panel/get_panel.modern.json'));
    expect(panel.cues).toHaveLength(117);
    expect(panel).toMatchObject({ precision: 'second' });
    expect(panel.chapters?.[0]?.startMs).toBe(0);
  });

  it.each([
    ['panel/get_panel.no-captions.json', 'no-tracks'],
    ['panel/get_transcript.400.json', 'parse'],
    ['watch-page/too-many-requests.html', 'not-json'],
    ['watch-page/consent.html', 'not-json'],
    ['watch-page/watch-2025-06.html', 'not-json'],
  ])('%s is refused as %s', (path, cause) => {
    expect(parseCaptions(read(path), { durationMs: 0 })).toMatchObject({ kind: 'refused', cause });
  });

  it('of any real body a part is truncated, and says how much came', () => {
    const body = read('timedtext/mit6006.asr.json3');
    for (const share of [0.001, 0.25, 0.5, 0.75, 0.999]) {
      const part = body.slice(0, body.length * share);
      const outcome = parseCaptions(part, { durationMs: 3_202_000 });
      expect(outcome).toMatchObject({ kind: 'refused', cause: 'truncated' });
      const arrivedMs = outcome.kind === 'refused' ? (outcome.arrivedMs ?? 0) : 0;
      expect(Math.abs(arrivedMs / 3_202_000 - share)).toBeLessThan(0.1);
    }
  });
});

function make(source: string, kind: 'asr' | 'manual', as: string): string {
  const given = source.endsWith('.txt') ? ['--duration', '13860'] : [];
  const file = `${shared}/data/axrp/${source}`;
  return execFileSync(process.execPath, [tool, file, '--kind', kind, '--as', as, ...given], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
}

function srtOf(cues: string): string {
  const said = (JSON.parse(cues) as { start: number; end: number; text: string }[]).map(
    ({ start, end, text }): Said => ({ startMs: start, endMs: end, text }),
  );
  return said
    .map((s, i) => `${i + 1}\n${clock(s.startMs, ',')} --> ${clock(s.endMs, ',')}\n${s.text}\n`)
    .join('\n');
}

const SOURCES = [
  'asr/3YbE7zybc5k.txt',
  ...['1', '9', '19', '22', '27', '38.4', '44', '49'].map((number) => `episodes/ep${number}.json`),
];

describe.skipIf(!existsSync(tool)).each(SOURCES)(
  '%s (skipped where ../shared is absent)',
  (source) => {
    const shapes = (kind: 'asr' | 'manual') => ({
      srv3: make(source, kind, 'srv3'),
      webvtt: make(source, kind, 'vtt'),
      srt: srtOf(make(source, kind, 'cues')),
    });

    it(
      'as manual captions gives the same cues and segments in every shape',
      { timeout: 60_000 },
      () => {
        const json3 = readCues(make(source, 'manual', 'json3'));
        expect(faultsOf(json3.cues)).toEqual([]);
        for (const [shape, body] of Object.entries(shapes('manual'))) {
          expect(readCues(body).cues, shape).toEqual(json3.cues);
        }
      },
    );

    it(
      'as automatic captions too, but for word times and the very last end',
      { timeout: 60_000 },
      () => {
        const json3 = readCues(make(source, 'asr', 'json3')).cues;
        expect(faultsOf(json3)).toEqual([]);
        const bare = json3.map(({ words, ...cue }) =>
          words ? cue : expect.unreachable('no words'),
        );
        const segments = splitSegments(json3, []);
        for (const [shape, body] of Object.entries(shapes('asr'))) {
          const { cues } = readCues(body);
          expect(cues.slice(0, -1), shape).toEqual(bare.slice(0, -1));
          expect(Math.abs((cues.at(-1)?.endMs ?? 0) - (json3.at(-1)?.endMs ?? 0))).toBeLessThan(10);
          const own = splitSegments(cues, []);
          expect(own.slice(0, -1)).toEqual(segments.slice(0, -1));
          expect(own.at(-1)).toEqual({ ...segments.at(-1), endMs: cues.at(-1)?.endMs });
        }
      },
    );
  },
);

describe.skipIf(!existsSync(tool))('speed (skipped where ../shared is absent)', () => {
  it('four hours of json3 are read in a blink', () => {
    const body = make('asr/3YbE7zybc5k.txt', 'asr', 'json3');
    const parse = () => {
      // Time of the processor, not of the clock: the machine may be busy with something else.
      const before = process.cpuUsage();
      readCues(body);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const fastest = Math.min(...Array.from({ length: 5 }, parse));
    expect(body.length).toBeGreaterThan(2_400_000);
    expect(fastest).toBeLessThan(200);
  });
});
