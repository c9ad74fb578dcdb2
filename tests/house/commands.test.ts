import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'perspective-arc-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
  });
}

const LINES = [
  'I am really worried that these systems will deceive us and that we lose control of them',
  'and then on the other hand this method works surprisingly well and we can verify it',
  'so the question is whether the evidence we have is good enough to go ahead',
];

const clock = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 23);

const vtt = `WEBVTT\n\n${Array.from({ length: 40 }, (_, i) => {
  const text = LINES[i % LINES.length] ?? '';
  return `${clock(i * 6)} --> ${clock(i * 6 + 5.9)}\n${text}\n`;
}).join('\n')}`;

interface Answer {
  readonly videoId: string | null;
  readonly transcript: { kind: string; cues: number; words: number; durationSeconds: number };
  readonly segments: readonly {
    index: number;
    start: number;
    end: number;
    words: number;
    score: number;
    band: string;
    lens: string;
    reasons: readonly { text: string; weight: number; rule: string }[];
  }[];
  readonly statistics: { count: number; shares: Record<string, number> };
  readonly lean: { score: number; band: string };
  readonly confidence: { level: string; because: readonly string[] };
  readonly model: { version: string };
}

describe('the command read', { timeout: 30_000 }, () => {
  it('prints one reading in the words of its contract', () => {
    const done = run('read', file('talk.vtt', vtt), '--video', '3YbE7zybc5k', '--title', 'A talk');
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    const answer = JSON.parse(done.stdout) as Answer;
    expect(answer.videoId).toBe('3YbE7zybc5k');
    expect(answer.transcript).toMatchObject({ cues: 40, durationSeconds: 239.9 });
    expect(answer.segments.reduce((sum, { words }) => sum + words, 0)).toBe(
      answer.transcript.words,
    );
    for (const { reasons, score, start, end } of answer.segments) {
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
      expect(start).toBeLessThan(end);
    }
    const shares = Object.values(answer.statistics.shares);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(answer.model.version).toMatch(/./);
  });

  const bad: [string, string[], RegExp][] = [
    [
      'a missing file',
      [join(folder, 'nothing.vtt')],
      /nothing\.vtt could not be opened \(ENOENT\)/,
    ],
    ['a folder', [folder], /could not be opened \(EISDIR\)/],
    ['an empty file', [file('empty.json3', '')], /empty\.json3 is empty/],
    ['a web page', [file('page.json3', '<!doctype html><html></html>')], /web page/],
    [
      'a cut file',
      [file('cut.json3', '{"wireMagic":"pb3","events":[{"tStartMs":0,"segs":[{"utf8":"a"}]},{"tS')],
      /cut off/,
    ],
    ['something else', [file('other.json', '{"a":1}')], /no captions in a known shape/],
    ['binary noise', [file('noise.srt', '\u0000\u0001\u0002ÿþ')], /noise\.srt/],
    [
      'a bad video id',
      [file('ok.vtt', vtt), '--video', 'short'],
      /--video short is not a video id/,
    ],
    ['no file', [], /read takes one caption file/],
    ['two files', ['a', 'b'], /read takes one caption file/],
    ['an unknown option', ['--loud'], /--loud/],
  ];
  it.each(bad)('answers %s with one line and exit code 2', (_what, args, line) => {
    const done = run('read', ...args);
    expect(done.status).toBe(2);
    expect(done.stdout).toBe('');
    expect(done.stderr).toMatch(line);
    expect(done.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(done.stderr).toContain('.vtt');
  });
});
