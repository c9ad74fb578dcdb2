import { describe, expect, it } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { plainCues, readCues } from '../read-cues';
import { faultsOf, panelAnswer, TALK } from '../written-talk';

const row = (seconds: number, segment: object) => ({
  macroMarkersPanelItemViewModel: {
    item: { timelineItemViewModel: { contentItems: [{ transcriptSegmentViewModel: segment }] } },
    onTap: { innertubeCommand: { watchEndpoint: { startTimeSeconds: seconds } } },
  },
});
const answer = (contents: unknown) =>
  JSON.stringify({ responseContext: {}, content: { contents } });

describe('an answer of get_panel', () => {
  it('gives lines that end where the next begins, by the second', () => {
    const { cues, precision } = readCues(panelAnswer(TALK));
    expect(precision).toBe('second');
    expect(cues.map((cue) => cue.startMs)).toEqual([0, 1000, 4000, 9000, 3_725_000]);
    expect(cues[0]?.endMs).toBe(1000);
    expect(faultsOf(cues)).toEqual([]);
  });

  it('shares a second between the rows that stand in it', () => {
    const body = answer([
      row(4, { simpleText: 'a' }),
      row(4, { simpleText: 'b' }),
      row(5, { simpleText: 'c' }),
    ]);
    expect(readCues(body).cues.map((cue) => cue.startMs)).toEqual([4000, 4500, 5000]);
  });

  it('does not count silence as speech', () => {
    const body = answer([row(0, { simpleText: 'two words' }), row(600, { simpleText: 'later' })]);
    expect(plainCues(body)[0]).toEqual([0, 2400, 'two words']);
  });

  it.each([
    [{ simpleText: 'said' }],
    [{ attributedText: { content: 'said' } }],
    [{ snippet: { runs: [{ text: 'sa' }, { text: 'id' }] } }],
    [{ snippet: { simpleText: 'said' } }],
    [{ content: 'said' }],
  ])('finds the text in %j', (segment) => {
    expect(plainCues(answer([row(3, segment)]))[0]?.[2]).toBe('said');
  });

  it.each([
    [
      'startTimeSeconds as a string',
      row(0, { simpleText: 'x' }),
      '"startTimeSeconds":0',
      '"startTimeSeconds":"62"',
    ],
    ['a time stamp', row(0, { simpleText: 'x', timestamp: '1:02' }), ',"onTap"', ',"tap"'],
    ['startMs', row(0, { simpleText: 'x', startMs: '62000' }), ',"onTap"', ',"tap"'],
  ])('finds the time in %s', (_, item, was, is) => {
    expect(readCues(answer([item]).replace(was, is)).cues[0]?.startMs).toBe(62_000);
  });

  it('gives its chapters with the start of their first line, header first or last', () => {
    const { chapters } = readCues(panelAnswer(TALK, ['Opening', 'Middle', 'End']));
    expect(chapters).toEqual([
      { startMs: 0, title: 'Opening' },
      { startMs: 4000, title: 'Middle' },
      { startMs: 3_725_000, title: 'End' },
    ]);
    expect(readCues(panelAnswer(TALK)).chapters).toBeUndefined();
  });

  it('says each row once, however often it stands there', () => {
    const rows = [row(3, { simpleText: 'x' }), row(7, { simpleText: 'y' })];
    expect(plainCues(answer([...rows, ...rows, ...rows]))).toHaveLength(2);
  });

  it('is found wherever the segments hang', () => {
    const deep = { new2027Renderer: { anything: [[{ holds: [row(3, { simpleText: 'x' })] }]] } };
    expect(plainCues(answer(deep))).toHaveLength(1);
  });
});

describe('an answer of get_transcript', () => {
  const segment = (startMs: string, endMs: string, text: string) => ({
    transcriptSegmentRenderer: {
      startMs,
      endMs,
      snippet: { runs: [{ text }] },
      startTimeText: { simpleText: '0:00' },
    },
  });
  const initialSegments = [
    {
      transcriptSectionHeaderRenderer: {
        sectionHeader: { sectionHeaderViewModel: { headline: { content: 'Opening' } } },
      },
    },
    segment('30', '1829', 'the first\nline'),
    segment('1829', '4000', 'the second'),
  ];
  const body = JSON.stringify({
    responseContext: {},
    actions: [
      {
        updateEngagementPanelAction: {
          content: {
            transcriptRenderer: { body: { transcriptSegmentListRenderer: { initialSegments } } },
          },
        },
      },
    ],
  });

  it('gives lines in milliseconds, with their chapters', () => {
    expect(plainCues(body)).toEqual([
      [30, 1829, 'the first line'],
      [1829, 4000, 'the second'],
    ]);
    expect(readCues(body)).toMatchObject({
      precision: 'line',
      chapters: [{ startMs: 30, title: 'Opening' }],
    });
  });
});

describe('an answer without lines', () => {
  it.each([
    ['{"responseContext":{},"trackingParams":"x"}', 'no-tracks'],
    ['{"responseContext":{},"content":{"new":1}}', 'parse'],
    ['{"responseContext":{},"actions":[]}', 'parse'],
    [
      '{"responseContext":{},"content":{"engagementPanelSectionListRenderer":{"content":',
      'truncated',
    ],
  ])('%s means %s', (body, cause) => {
    expect(parseCaptions(body, { durationMs: 0 })).toMatchObject({ kind: 'refused', cause });
  });
});
