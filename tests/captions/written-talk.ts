import type { Cue } from '@/core/cue';

/** One line of a small talk as a caption file states it, in ms. */
export interface Said {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

export const TALK: readonly Said[] = [
  { startMs: 0, endMs: 1900, text: "Welcome back. Today it's about safety & speed." },
  { startMs: 1900, endMs: 4250, text: 'A model that is < 1 year old can fail badly,' },
  { startMs: 4250, endMs: 4251, text: 'or' },
  { startMs: 9000, endMs: 12_345, text: 'it can help "everyone" > we thought.' },
  { startMs: 3_725_050, endMs: 3_727_000, text: 'That was an hour later.' },
];

const two = (value: number) => String(value).padStart(2, '0');

export function clock(ms: number, separator = '.'): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${parts.map(two).join(':')}${separator}${String(ms % 1000).padStart(3, '0')}`;
}

export function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

type Writer = (talk: readonly Said[]) => string;

/** The same talk in each shape that states both ends of a line. */
export const WRITERS = {
  json3: (talk) =>
    JSON.stringify({
      wireMagic: 'pb3',
      pens: [{}],
      wsWinStyles: [{}],
      wpWinPositions: [{}],
      events: talk.map((said) => ({
        tStartMs: said.startMs,
        dDurationMs: said.endMs - said.startMs,
        segs: [{ utf8: said.text }],
      })),
    }),
  srv3: (talk) => {
    const line = (said: Said) =>
      `<p t="${said.startMs}" d="${said.endMs - said.startMs}">${xml(said.text)}</p>`;
    const lines = talk.map(line).join('\n');
    return `<?xml version="1.0" encoding="utf-8" ?><timedtext format="3"><body>\n${lines}\n</body></timedtext>`;
  },
  srv1: (talk) => {
    const line = (said: Said) =>
      `<text start="${said.startMs / 1000}" dur="${(said.endMs - said.startMs) / 1000}">${xml(xml(said.text))}</text>`;
    return `<?xml version="1.0" encoding="utf-8" ?><transcript>${talk.map(line).join('')}</transcript>`;
  },
  ttml: (talk) => {
    const line = (said: Said) =>
      `<p begin="${clock(said.startMs)}" end="${clock(said.endMs)}" style="s2">${xml(said.text)}</p>`;
    const lines = talk.map(line).join('\n');
    return `<?xml version="1.0" encoding="utf-8" ?>\n<tt xml:lang="en" xmlns="http://www.w3.org/ns/ttml"><head/><body region="r1"><div>\n${lines}\n</div></body></tt>`;
  },
  webvtt: (talk) => {
    const block = (said: Said) =>
      `${clock(said.startMs)} --> ${clock(said.endMs)}\n${xml(said.text)}\n`;
    return `WEBVTT\nKind: captions\nLanguage: en\n\n${talk.map(block).join('\n')}`;
  },
  srt: (talk) =>
    talk
      .map(
        (said, i) =>
          `${i + 1}\r\n${clock(said.startMs, ',')} --> ${clock(said.endMs, ',')}\r\n${said.text}\r\n`,
      )
      .join('\r\n'),
} satisfies Record<string, Writer>;

export type WrittenShape = keyof typeof WRITERS;
export const SHAPES: readonly WrittenShape[] = ['json3', 'srv3', 'srv1', 'ttml', 'webvtt', 'srt'];

/** An answer of get_panel with these segments, in whole seconds. */
export function panelAnswer(talk: readonly Said[], chapters: readonly string[] = []): string {
  const segment = ({ startMs, text }: Said) => ({
    macroMarkersPanelItemViewModel: {
      item: {
        timelineItemViewModel: {
          timestamp: clock(startMs).slice(0, 8),
          contentItems: [{ transcriptSegmentViewModel: { simpleText: text } }],
        },
      },
      onTap: {
        innertubeCommand: { watchEndpoint: { startTimeSeconds: Math.floor(startMs / 1000) } },
      },
    },
  });
  const size = Math.ceil(talk.length / Math.max(1, chapters.length));
  const sections = (chapters.length > 0 ? chapters : ['']).map((title, i) => ({
    itemSectionRenderer: {
      contents: talk.slice(i * size, (i + 1) * size).map(segment),
      ...(title !== '' && {
        header: {
          macroMarkersPanelItemViewModel: { item: { timelineChapterViewModel: { title } } },
        },
      }),
    },
  }));
  return JSON.stringify({
    responseContext: {},
    content: {
      engagementPanelSectionListRenderer: {
        content: { sectionListRenderer: { contents: sections } },
      },
    },
  });
}

/** Automatic captions as json3: each line `[start, words, ms between words]`, rolling up. */
export function rollingJson3(lines: readonly (readonly [number, string, number])[]): string {
  const events: object[] = [{ tStartMs: 0, dDurationMs: 99_000, id: 1, wpWinPosId: 1 }];
  lines.forEach(([tStartMs, text, gap], i) => {
    const next = lines[i + 1]?.[0];
    const gone = lines[i + 2]?.[0] ?? tStartMs + 6000;
    const segs = text
      .split(' ')
      .map((word, k) =>
        k === 0 ? { utf8: word } : { utf8: ` ${word}`, tOffsetMs: k * gap, acAsrConf: 0 },
      );
    events.push({ tStartMs, dDurationMs: gone - tStartMs, wWinId: 1, segs });
    if (next !== undefined) {
      const segsUp = [{ utf8: '\n' }];
      events.push({
        tStartMs: next - 10,
        dDurationMs: gone - next,
        wWinId: 1,
        aAppend: 1,
        segs: segsUp,
      });
    }
  });
  const wsWinStyles = [{}, { mhModeHint: 2, juJustifCode: 0, sdScrollDir: 3 }];
  return JSON.stringify({ wireMagic: 'pb3', pens: [{}], wsWinStyles, events });
}

/** What is wrong with a list of cues by the promises of `core/cue`; empty when nothing is. */
export function faultsOf(cues: readonly Cue[], latestMs = 24 * 60 * 60 * 1000): string[] {
  const faults: string[] = [];
  cues.forEach((cue, i) => {
    const next = cues[i + 1];
    const times = [cue.startMs, cue.endMs, ...(cue.words ?? []).map((word) => word.startMs)];
    if (!times.every(Number.isSafeInteger)) faults.push(`${i}: a time is no whole number`);
    if (cue.startMs < 0 || cue.endMs <= cue.startMs) faults.push(`${i}: has no length`);
    if (next && next.startMs < cue.endMs) faults.push(`${i}: runs into the next`);
    if (cue.endMs > latestMs) faults.push(`${i}: beyond the video`);
    if (cue.text === '' || cue.text !== cue.text.trim() || /\s\s|[^\S ]/.test(cue.text)) {
      faults.push(`${i}: text is not folded`);
    }
    if (
      !cue.text.isWellFormed() ||
      /[\0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(cue.text)
    ) {
      faults.push(`${i}: text holds what nobody sees`);
    }
    faults.push(...wordFaults(cue).map((fault) => `${i}: ${fault}`));
  });
  return faults;
}

function wordFaults({ words, text, startMs, endMs }: Cue): string[] {
  if (words === undefined) return [];
  const faults: string[] = [];
  if (words.map((word) => word.text).join(' ') !== text) faults.push('words are not its text');
  words.forEach((word, k) => {
    const before = words[k - 1]?.startMs ?? startMs;
    if (word.startMs < before || word.startMs >= endMs) faults.push('a word out of order');
  });
  return faults;
}
