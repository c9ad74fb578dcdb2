import { describe, expect, it } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { plainCues, readCues } from '../read-cues';
import { clock, faultsOf, rollingJson3 } from '../written-talk';

type Line = readonly [startMs: number, text: string, gap: number];

const LINES: readonly Line[] = [
  [30, 'the following talk is', 300],
  [1829, 'about a risk', 250],
  [4589, 'about a risk', 250],
  [7000, 'yes', 0],
  [9000, 'and ends', 400],
];

/** The same captions as YouTube writes them in WebVTT: each line once more, above the next one. */
function rollingWebvtt(lines: readonly Line[]): string {
  let above = ' ';
  const blocks = lines.map(([startMs, text, gap], i) => {
    const next = lines[i + 1]?.[0] ?? startMs + 6010;
    const words = text.split(' ').map((word, k) => {
      return k === 0 ? word : `<${clock(startMs + k * gap)}><c> ${word}</c>`;
    });
    const block =
      `${clock(startMs)} --> ${clock(next - 10)} align:start position:0%\n${above}\n${words.join('')}\n\n` +
      `${clock(next - 10)} --> ${clock(next)} align:start position:0%\n${text}\n \n`;
    above = text;
    return block;
  });
  return `WEBVTT\nKind: captions\nLanguage: en\n\n${blocks.join('\n')}`;
}

describe("YouTube's automatic captions", () => {
  it('give what json3 gives, words, ends and a line said twice included', () => {
    const { cues, precision, madeBy } = readCues(rollingWebvtt(LINES));
    expect(cues).toEqual(readCues(rollingJson3(LINES)).cues);
    expect({ precision, madeBy }).toEqual({ precision: 'word', madeBy: 'asr' });
    expect(faultsOf(cues)).toEqual([]);
  });

  it('lose their repeats even after another tool took the word times out', () => {
    const stripped = rollingWebvtt(LINES).replace(/<[^>]*>/g, '');
    const said = plainCues(stripped).map(([, , text]) => text);
    expect(said).toEqual(LINES.map(([, text]) => text));
  });
});

describe('a WebVTT file', () => {
  const vtt = (blocks: string) => `WEBVTT - a talk\nLanguage: en-US\n\n${blocks}`;

  it('may have notes, styles, numbers, settings and short clocks', () => {
    const body = vtt(
      'NOTE not said\nat all\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.000 line:0 align:start\nHello\nthere.\n\n2\n1:00:00.5 --> 1:00:01,25\nLate.\n',
    );
    expect(plainCues(body)).toEqual([
      [1000, 2000, 'Hello there.'],
      [3_600_500, 3_601_250, 'Late.'],
    ]);
    expect(readCues(body).language).toBe('en-US');
  });

  it('marks a new speaker where the voice changes', () => {
    const body = vtt(
      '00:01.000 --> 00:02.000\n<v Host>Is it <i>safe</i>?\n\n00:02.000 --> 00:03.000\n<v Host>Really?\n\n00:03.000 --> 00:04.000\n<v.loud Guest>No.</v>\n',
    );
    expect(readCues(body).cues.map((cue) => [cue.text, cue.newSpeaker ?? false])).toEqual([
      ['Is it safe?', true],
      ['Really?', false],
      ['No.', true],
    ]);
  });

  it('decodes entities once and keeps a "<" that opens no tag', () => {
    const body = vtt(
      '00:01.000 --> 00:02.000\nR&amp;D &lt;b&gt; 5 < 6 &#39;x&#39; I <3 it <font color="red">red</font> -->\n',
    );
    expect(plainCues(body)[0]?.[2]).toBe("R&D <b> 5 < 6 'x' I <3 it red -->");
  });

  it('leaves out the reading aid over a word', () => {
    const body = vtt('00:01.000 --> 00:02.000\n<ruby>word<rt>aid</rt></ruby> on\n');
    expect(plainCues(body)[0]?.[2]).toBe('word on');
  });

  it('keeps a line that is said twice, and a cue of no length', () => {
    const body = vtt(
      '00:01.000 --> 00:02.000\nNo.\n\n00:02.000 --> 00:02.000\nNo.\n\n00:02.500 --> 00:04.000\nNo.\n',
    );
    expect(plainCues(body)).toEqual([
      [1000, 2000, 'No.'],
      [2000, 2500, 'No.'],
      [2500, 4000, 'No.'],
    ]);
  });

  it('is refused without a cue', () => {
    expect(parseCaptions(vtt('NOTE only'), { durationMs: 0 })).toMatchObject({ cause: 'parse' });
  });
});
