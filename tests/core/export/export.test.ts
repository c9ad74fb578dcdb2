import { describe, expect, test } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { arcPicture } from '@/core/export/arc-picture';
import { toPlainText, toSrt, toVtt } from '@/core/export/caption-files';
import { fileNameOf } from '@/core/export/file-name';
import { harmlessName, withHarmlessNames } from '@/core/library-file';
import { segmentsCsv } from '@/ui/export/segments-csv';
import Papa from 'papaparse';
import { madeEpisode } from '../../helpers/made-episode';

const { reading, transcript } = madeEpisode(1, { title: '19 - Circuits & <b>"Minds"</b>' });
const cues = transcript?.cues ?? [];
const LOOK = { day: '2 Apr 2026', palette: 'amber-cyan-white', patterns: false } as const;

describe('captions as files', () => {
  test.each([
    ['SubRip', toSrt(cues)],
    ['WebVTT', toVtt(cues)],
  ])('%s reads back as the same lines at the same times', (_name, text) => {
    const back = parseCaptions(text, { durationMs: reading.video.durationMs });
    if (back.kind === 'refused') throw new Error(back.cause);
    expect(back.cues.map(({ startMs, text: line }) => [startMs, line])).toEqual(
      cues.map(({ startMs, text: line }) => [startMs, line]),
    );
  });

  test('what would be markup or an arrow stays words', () => {
    const cue = { startMs: 0, endMs: 3_723_004, text: 'a <b> & c --> d' };
    expect(toVtt([cue])).toBe(
      'WEBVTT\n\n00:00:00.000 --> 01:02:03.004\na &lt;b&gt; &amp; c --&gt; d\n',
    );
    expect(toSrt([cue])).toContain('a <b> & c → d');
    expect(toPlainText('T', [{ ...cue, newSpeaker: true, marks: ['[Music]'] }])).toBe(
      'T\n\n0:00  >> [Music] a <b> & c --> d\n',
    );
  });
});

describe('the picture', () => {
  const svg = arcPicture(reading, LOOK);

  test('carries title, lean and date, and nothing that runs or is fetched', () => {
    expect(svg).toContain('Circuits &amp; &lt;b&gt;&quot;Minds&quot;&lt;/b&gt;');
    expect(svg).toContain('2 Apr 2026');
    expect(svg).toMatch(/leaning [+−]?\d+/);
    expect(svg).not.toMatch(/<script|href|onload|url\(|<b>/);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  });

  test('has a bar for every segment that has room, and stays well formed with odd titles', () => {
    expect(svg.match(/<path /g)?.length).toBe(reading.segments.length);
    const odd = { ...reading, video: { ...reading.video, title: '\u0000\ud800]]>&'.repeat(40) } };
    expect(arcPicture(odd, LOOK)).not.toMatch(/[\u0000\ud800]|&(?!amp;|lt;|gt;|quot;)/);
  });
});

describe('segments as CSV', () => {
  test('has a row for each segment, and reads back', () => {
    const { data } = Papa.parse<Record<string, string>>(segmentsCsv(reading).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(reading.segments.length);
    data.forEach((row, at) => {
      const segment = reading.segments[at];
      expect(row['segment']).toBe(String(at + 1));
      expect(row['score']).toBe(segment?.band === 'no-evidence' ? '' : String(segment?.score));
      expect(row['link']).toMatch(/^https:\/\/youtu\.be\/[\w-]{11}\?t=\d+$/);
    });
  });

  test.each(['=1+1', '+SUM(A1)', '-2+3', '@now', '\t=1', ' =HYPERLINK("x")', '＝1+1', '|calc'])(
    'a title such as %j is no formula any more',
    (title) => {
      const csv = segmentsCsv({ ...reading, video: { ...reading.video, title } });
      const { data } = Papa.parse<string[]>(csv.slice(1));
      expect(data[1]?.[1]).toBe(`'${title}`);
    },
  );

  test('has the user’s own place beside the score, and nothing where there is none', () => {
    const [, second, third] = reading.segments;
    const places = [
      { startMs: second?.startMs ?? 0, lean: -64 },
      { startMs: (third?.startMs ?? 0) + 1000, lean: 0 },
    ];
    const rowsOf = (csv: string) =>
      Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
    const own = rowsOf(segmentsCsv(reading, places)).map((row) => row['own_place']);
    expect(own).toEqual(reading.segments.map((_, at) => ['', '-64', '0'][at] ?? ''));
    const without = rowsOf(segmentsCsv(reading)).map((row) => ({ ...row, own_place: '' }));
    expect(rowsOf(segmentsCsv(reading, places)).map((row) => ({ ...row, own_place: '' }))).toEqual(
      without,
    );
  });

  test('a negative score stays a number', () => {
    expect(segmentsCsv(reading)).toMatch(/,-\d+,,(risk-forward|mixed),/);
  });
});

test('file names are safe on every system', () => {
  const named = (title: string) =>
    fileNameOf({ ...reading, video: { ...reading.video, title } }, 'csv');
  expect(named('19 - Circuits: “Ünïcode” / Minds?')).toMatch(/^[a-z0-9-]+\.csv$/);
  expect(named('会話')).toMatch(/^[\w-]+\.csv$/);
  expect(named('a'.repeat(300)).length).toBeLessThan(70);
});

describe('names in a library file', () => {
  test.each([
    ['<script>alert(1)</script>', '‹script›alert(1)‹/script›'],
    ['=HYPERLINK("x")', '＝HYPERLINK("x")'],
    ['@SUM(A1)', '＠SUM(A1)'],
    ['+1+1', '＋1+1'],
    ["=cmd|' /C calc'!A0", "＝cmd|' /C calc'!A0"],
  ])('%s becomes harmless, once and for all', (name, harmless) => {
    expect(harmlessName(name)).toBe(harmless);
    expect(harmlessName(harmless)).toBe(harmless);
  });

  test.each(['-273 degrees', '@home with AI', 'AI & you', '+1 for safety', 'a = b'])(
    'the ordinary name %s stays',
    (name) => expect(harmlessName(name)).toBe(name),
  );

  test('an episode with ordinary names stays as it is', () => {
    const { reading: plain } = madeEpisode(2);
    expect(withHarmlessNames({ reading: plain })).toEqual({ reading: plain });
  });
});
