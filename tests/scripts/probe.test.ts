import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvidence, Unusable } from '../../scripts/probe/evidence';
import { probe, type Finding } from '../../scripts/probe/findings';
import { reportText } from '../../scripts/probe/report-text';
import { captionBody } from '../stand-in/caption-bodies';
import { pageData } from '../stand-in/page-data';
import { panelAnswer } from '../stand-in/panel-answer';
import { playerResponse } from '../stand-in/player-response';
import { smallVideo } from '../stand-in/small-video';
import type { StandInVideo } from '../stand-in/stand-in-video';
import { potOf, trackUrl } from '../stand-in/track-url';
import { DEFAULT_VARIANTS } from '../stand-in/variants';
import { watchDocument } from '../stand-in/watch-document';

const A = 'aaaaaaaaaaa';
const DATA = '../shared/data/youtube';

function pageOf(video: StandInVideo, mobile = false): string {
  const setup = {
    video: { ...video, tracks: undefined },
    playerResponse: playerResponse(video),
    pageData: pageData(video),
    pot: '',
  };
  return watchDocument({ variants: { ...DEFAULT_VARIANTS, mobile }, setup, links: [] }, 'nonce');
}

const entry = (url: string, text: string, status = 200): object => ({
  request: { method: 'GET', url },
  response: { status, content: { size: text.length, text } },
});
const log = (...entries: object[]): string => JSON.stringify({ log: { version: '1.2', entries } });

function told(text: string): Record<Finding['route'], string> & { obstacle: string } {
  const evidence = readEvidence(text);
  const report = probe(evidence);
  expect(reportText(evidence, report)).toContain(evidence.videoId);
  const rows = report.findings.map(({ route, works, why }) => [route, `${works}: ${why}`]);
  return { ...Object.fromEntries(rows), obstacle: report.obstacle ?? '' } as ReturnType<
    typeof told
  >;
}

describe('a saved page', () => {
  it('tells a gate from an open address, on the large page and on the phone’s', () => {
    for (const mobile of [false, true]) {
      const gated = told(pageOf(smallVideo(A), mobile));
      expect(gated['track-url']).toMatch(/^no: gated/);
      expect(gated.panel).toMatch(/^likely: .*modern/);
      expect(gated['player-request']).toMatch(/^unknown/);
      expect(gated.obstacle).toBe('');
      const open = told(pageOf(smallVideo(A, { faults: { gate: 'open' } }), mobile));
      expect(open['track-url']).toMatch(/^likely: .*not gated/);
    }
  });

  it.each([
    ['modern', /modern/],
    ['classic', /own, classic/],
    ['consolidated', /consolidated panel, modern/],
    ['consolidated-classic', /consolidated panel, classic/],
    ['none', /^no: /],
  ] as const)('names the panel behind “Show transcript”: %s', (transcriptPanel, words) => {
    const { panel, 'panel-dom': dom } = told(pageOf(smallVideo(A, { transcriptPanel })));
    expect(panel).toMatch(words);
    expect(dom.startsWith('no')).toBe(transcriptPanel === 'none');
  });

  it('says what stands in the way of all routes', () => {
    const of = (change: Partial<StandInVideo>) => told(pageOf(smallVideo(A, change))).obstacle;
    expect(of({ tracks: [] })).toContain('no-tracks');
    expect(of({ live: 'running' })).toContain('live');
    expect(of({ faults: { playability: 'age-restricted' } })).toContain('age-restricted');
    const [track] = smallVideo(A).tracks;
    if (!track) throw new Error('the small video has no track');
    expect(of({ tracks: [{ ...track, vssId: 'a.pt', languageCode: 'pt' }] })).toContain('English');
    expect(told(`<html><ytd-watch-flexy video-id="${A}"></html>`).obstacle).toContain('no player');
  });

  it('counts the rows that stand in its markup', () => {
    const rows = '<transcript-segment-view-model class="x">a</transcript-segment-view-model>';
    expect(told(pageOf(smallVideo(A)) + rows + rows)['panel-dom']).toMatch(/^yes: 2 rows/);
  });
});

describe('a network log', () => {
  const video = smallVideo(A);
  const [asr, manual] = video.tracks;
  if (!asr || !manual) throw new Error('the small video has too few tracks');
  const page = entry(`https://www.youtube.com/watch?v=${A}`, pageOf(video));
  const byPlayer = `${trackUrl(video, manual)}&pot=${potOf(A)}&potc=1&c=WEB&cplayer=UNIPLAYER&fmt=json3`;
  const byUs = `${trackUrl(video, manual)}&c=WEB&fmt=json3`;
  const panelUrl = 'https://www.youtube.com/youtubei/v1/get_panel?prettyPrint=false';

  it('tells which answers hold captions, by whom they were asked', () => {
    const whole = told(
      log(
        page,
        entry(byUs, ''),
        entry(byPlayer, captionBody(manual, 'json3')),
        entry(panelUrl, JSON.stringify(panelAnswer(video, 'en'))),
      ),
    );
    expect(whole['player-request']).toMatch(/^yes: .*60 cues/);
    expect(whole['track-url']).toBe('no: a request of ours or another’s: gated (HTTP 200)');
    expect(whole.panel).toMatch(/^yes: .*60 cues, times by second/);
  });

  it('tells every other answer by its cause', () => {
    const by = (text: string, status?: number) =>
      told(log(page, entry(byPlayer, text, status)))['player-request'];
    expect(by('<html><title>Sorry</title></html>', 429)).toContain('http-429');
    expect(by('', 403)).toContain('http-403');
    expect(by('<!doctype html><html></html>')).toContain('not-json');
    expect(by('{"wireMagic":"pb9"}')).toContain('parse');
    expect(by(captionBody(manual, 'json3').slice(0, 900))).toContain('truncated');
    expect(told(log(page))['player-request']).toContain('captions were off');
    const ofAsr = entry(byPlayer.replace('lang=en', 'kind=asr&lang=en'), '{}');
    expect(told(log(page, ofAsr))['player-request']).toContain('made no request for this track');
    expect(told(log(page, ofAsr))['track-url']).toContain('the player got its token');
  });

  it('reads the answers of an in-page navigation, and bodies in base64', () => {
    const player = entry(
      'https://www.youtube.com/youtubei/v1/player',
      JSON.stringify(playerResponse(smallVideo('bbbbbbbbbbb'))),
    );
    expect(readEvidence(log(page, player)).videoId).toBe('bbbbbbbbbbb');
    const text = Buffer.from(pageOf(video)).toString('base64');
    const packed = {
      request: { url: `https://www.youtube.com/watch?v=${A}` },
      response: { status: 200, content: { encoding: 'base64', text } },
    };
    expect(told(log(packed)).obstacle).toBe('');
  });
});

it('whatever is handed in, it is told or refused in words, and no token gets out', () => {
  const json = fc.json().map((text) => `{"log":{"entries":[${text}]}}`);
  const html = fc.string().map((text) => `<html>var ytInitialPlayerResponse = {${text}`);
  fc.assert(
    fc.property(fc.oneof(fc.string(), json, html), (text) => {
      try {
        const evidence = readEvidence(text);
        reportText(evidence, probe(evidence));
      } catch (error) {
        expect(error).toBeInstanceOf(Unusable);
      }
    }),
  );
  const evidence = readEvidence(pageOf(smallVideo(A)));
  expect(reportText(evidence, probe(evidence))).not.toMatch(/https?:|signature|pot=/);
});

describe.skipIf(!existsSync(DATA))('real pages (skipped where ../shared is absent)', () => {
  it('tells the saved watch page’s gate, nine tracks and key moments', () => {
    const text = readFileSync(`${DATA}/watch-page/watch-2025-06.html`, 'utf8');
    const evidence = readEvidence(text);
    const report = probe(evidence);
    expect(report.survey.tracks).toHaveLength(9);
    expect(report.track?.vssId).toBe('.en');
    expect(told(text)['track-url']).toMatch(/^no: gated/);
    expect(told(text).panel).toMatch(/^likely: .*classic/);
    expect(reportText(evidence, report)).toContain('key moments are no chapters');
  });

  it.each([
    ['chapters13-desc', /consolidated panel, modern/],
    ['unlisted', /own, modern/],
    ['cclicensed', /own, classic/],
  ])('a log with %s', (name, words) => {
    const of = (what: string) => readFileSync(`${DATA}/player/${name}.${what}.json`, 'utf8');
    const base = 'https://www.youtube.com/youtubei/v1/';
    const text = log(entry(`${base}player`, of('player')), entry(`${base}next`, of('next')));
    expect(told(text).panel).toMatch(words);
    expect(told(text)['track-url']).toMatch(/^likely/);
  });

  it.each([
    ['consent', /cookie question/],
    ['too-many-requests', /too many requests \(429\)/],
  ])('%s is no watch page, and it says which it is', (name, words) => {
    const text = readFileSync(`${DATA}/watch-page/${name}.html`, 'utf8');
    expect(() => readEvidence(text)).toThrow(words);
  });
});

describe('the command', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'perspective-arc-'));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/probe.ts', ...args], {
      encoding: 'utf8',
    });

  it('prints its table for a saved page', () => {
    const done = run(file('page.html', pageOf(smallVideo(A))));
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(done.stdout).toMatch(/^video +aaaaaaaaaaa/);
    expect(done.stdout).toMatch(/\ntrack-url +no +gated/);
  });

  it.each([
    ['no file', [], /probe takes one saved watch page/],
    ['two files', ['a', 'b'], /probe takes one saved watch page/],
    ['a missing file', [join(folder, 'none.har')], /none\.har could not be opened \(ENOENT\)/],
    ['a folder', [folder], /EISDIR/],
    ['an empty file', [file('empty.har', '')], /empty\.har is empty/],
    ['noise', [file('noise.har', '\u0000\u0001')], /neither a web page nor a network log/],
    ['other JSON', [file('other.har', '{"a":1}')], /holds no requests/],
    [
      'a log of another site',
      [file('x.har', log(entry('https://example.com/', '')))],
      /shows no YouTube video/,
    ],
    ['a page of another site', [file('x.html', '<html></html>')], /names no YouTube video/],
    ['a bad id', [file('p.html', '<html></html>'), '--video', 'x'], /--video x is not a video id/],
    ['an unknown option', ['--loud'], /--loud/],
  ] as [string, string[], RegExp][])(
    'answers %s with one line and exit code 2',
    (_what, args, line) => {
      const done = run(...args);
      expect(done.status).toBe(2);
      expect(done.stdout).toBe('');
      expect(done.stderr).toMatch(line);
      expect(done.stderr.trimEnd().split('\n')).toHaveLength(1);
    },
  );
});
