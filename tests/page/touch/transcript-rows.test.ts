// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { asPanelBody, gatherRows, secondsOf, type PanelRow } from '@/page/touch/transcript-rows';

const SAVED = '../shared/data/youtube/panel';

function panelOf(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

const modern = (time: string, text: string, textClass = 'ytAttributedStringHost') =>
  `<transcript-segment-view-model><div class="ytwTranscriptSegmentViewModelTimestamp">${time}</div>
  <div class="ytwTranscriptSegmentViewModelTimestampA11yLabel">12 Sekunden</div>
  <span class="${textClass}" role="text">${text}</span></transcript-segment-view-model>`;
const classic = (time: string, text: string) =>
  `<ytd-transcript-segment-renderer><div class="segment-timestamp">\n  ${time}\n </div>
  <yt-formatted-string class="segment-text">${text}</yt-formatted-string></ytd-transcript-segment-renderer>`;

const rowsOf = (html: string): readonly PanelRow[] => {
  const gathered = gatherRows();
  gathered.gather(panelOf(html));
  return gathered.rows();
};

test('rows of every generation are read, without the time in words', () => {
  const html =
    modern('0:00', 'one\n line') +
    modern('0:05', 'two', 'yt-core-attributed-string') +
    classic('1:00:07', 'three') +
    modern('', 'no time') +
    modern('soon', 'no clock');
  expect(rowsOf(html)).toEqual([
    { time: '0:00', text: 'one line' },
    { time: '0:05', text: 'two' },
    { time: '1:00:07', text: 'three' },
  ]);
});

test('a row that stands there three times counts once, one that comes back later twice', () => {
  const html = modern('0:00', 'No.').repeat(3) + modern('0:04', 'No.');
  expect(rowsOf(html)).toHaveLength(2);
});

test('a list that is drawn in parts is gathered whole', () => {
  const gathered = gatherRows();
  expect(gathered.gather(panelOf(modern('0:00', 'a') + modern('0:02', 'b')))).toBe(true);
  expect(gathered.gather(panelOf(modern('0:02', 'b')))).toBe(false);
  expect(gathered.gather(panelOf(modern('0:02', 'b') + modern('0:04', 'c')))).toBe(true);
  expect(gathered.rows()).toHaveLength(3);
});

test('chapters stand between the rows, and the whole is what the worker reads', () => {
  const html =
    '<timeline-chapter-view-model><h3>Start</h3></timeline-chapter-view-model>' +
    modern('0:00', 'hello there') +
    '<ytd-transcript-section-header-renderer><h2><span>End</span></h2></ytd-transcript-section-header-renderer>' +
    classic('0:20', 'and goodbye');
  const outcome = parseCaptions(asPanelBody(rowsOf(html)), { durationMs: 60_000 });
  expect(outcome).toMatchObject({
    kind: 'cues',
    precision: 'second',
    chapters: [
      { startMs: 0, title: 'Start' },
      { startMs: 20_000, title: 'End' },
    ],
  });
});

test('clock times are read as they are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 * 3600 }), (seconds) => {
      const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
      const pad = (part: number) => String(part).padStart(2, '0');
      const clock = `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(seconds % 60)}`;
      expect(secondsOf(clock)).toBe(seconds);
    }),
  );
});

test('nothing that a page may hold in its rows throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (time, text) => {
      const row = document.createElement('transcript-segment-view-model');
      const stamp = document.createElement('div');
      stamp.className = 'ytwTranscriptSegmentViewModelTimestamp';
      stamp.textContent = time;
      const words = document.createElement('span');
      words.className = 'ytAttributedStringHost';
      words.textContent = text;
      row.append(stamp, words);
      const box = document.createElement('div');
      box.append(row);
      const gathered = gatherRows();
      gathered.gather(box);
      expect(() => parseCaptions(asPanelBody(gathered.rows()), { durationMs: 0 })).not.toThrow();
    }),
  );
});

describe.skipIf(!existsSync(SAVED))('saved panels (skipped where ../shared is absent)', () => {
  it.each(['modern', 'classic'])('the %s one gives its lines', (generation) => {
    const html = readFileSync(`${SAVED}/transcript-panel.${generation}.html`, 'utf8');
    const rows = rowsOf(html);
    const lines = html.match(/<(transcript-segment-view-model|ytd-transcript-segment-renderer)\b/g);
    expect(rows.filter((row) => 'text' in row)).toHaveLength(lines?.length ?? -1);
    expect(rows.some((row) => 'chapter' in row)).toBe(true);
    expect(parseCaptions(asPanelBody(rows), { durationMs: 4_000_000 }).kind).toBe('cues');
  });
});
