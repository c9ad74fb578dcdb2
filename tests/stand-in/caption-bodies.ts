import type { CaptionFormat, StandInCue, StandInTrack } from './stand-in-video';

interface TimedWord {
  readonly text: string;
  readonly startMs: number;
}

const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const seconds = (ms: number) => String(ms / 1000);
const clock = (ms: number) => new Date(ms).toISOString().slice(11, 23);

/** Words of a line with their starts; spread by length where the cue has no times. */
export function wordsOf(cue: StandInCue): TimedWord[] {
  const words = cue.text.split(/\s+/).filter((word) => word !== '');
  const letters = words.reduce((sum, word) => sum + word.length + 1, 0);
  let before = 0;
  return words.map((text, index) => {
    const share = before / letters;
    before += text.length + 1;
    const spread = cue.startMs + Math.floor(share * (cue.endMs - cue.startMs));
    return { text, startMs: cue.wordStartsMs?.[index] ?? spread };
  });
}

/** A rolling line stays on screen until the one after the next begins. */
function shownUntil(cues: readonly StandInCue[], index: number): number {
  return cues[index + 2]?.startMs ?? (cues[index + 1] ?? cues[index])?.endMs ?? 0;
}

function wrapped(text: string): string {
  const words = text.split(' ');
  if (words.length < 8) return text;
  const half = Math.ceil(words.length / 2);
  return `${words.slice(0, half).join(' ')}\n${words.slice(half).join(' ')}`;
}

function asrEvents(track: StandInTrack): object[] {
  const { cues } = track;
  const end = cues.at(-1)?.endMs ?? 0;
  const events: object[] = [
    { tStartMs: 0, dDurationMs: end, id: 1, wpWinPosId: 1, wsWinStyleId: 1 },
  ];
  cues.forEach((cue, index) => {
    const until = shownUntil(cues, index);
    const shown = {
      tStartMs: cue.startMs,
      dDurationMs: Math.max(1, until - cue.startMs),
      wWinId: 1,
    };
    if (track.shape === 'line') {
      events.push({ ...shown, segs: [{ utf8: wrapped(cue.text) }] });
      return;
    }
    const segs = wordsOf(cue).map((word, place) =>
      place === 0
        ? { utf8: word.text, acAsrConf: 0 }
        : { utf8: ` ${word.text}`, tOffsetMs: word.startMs - cue.startMs, acAsrConf: 0 },
    );
    events.push({ ...shown, segs });
    const next = cues[index + 1];
    if (next) {
      const append = {
        tStartMs: next.startMs - 10,
        dDurationMs: Math.max(1, until - next.startMs + 10),
      };
      events.push({ ...append, wWinId: 1, aAppend: 1, segs: [{ utf8: '\n' }] });
    }
  });
  return events;
}

function json3(track: StandInTrack): string {
  const head = { wireMagic: 'pb3', pens: [{}] };
  if (track.shape === 'manual') {
    const events = track.cues.map((cue) => ({
      tStartMs: cue.startMs,
      dDurationMs: cue.endMs - cue.startMs,
      segs: [{ utf8: wrapped(cue.text) }],
    }));
    return JSON.stringify({ ...head, wsWinStyles: [{}], wpWinPositions: [{}], events });
  }
  const mode = track.shape === 'word' ? 2 : 0;
  const wsWinStyles = [{}, { mhModeHint: mode, juJustifCode: 0, sdScrollDir: 3 }];
  const wpWinPositions = [{}, { apPoint: 6, ahHorPos: 20, avVerPos: 100, rcRows: 2, ccCols: 40 }];
  return JSON.stringify({ ...head, wsWinStyles, wpWinPositions, events: asrEvents(track) });
}

function srv3(track: StandInTrack): string {
  const { cues } = track;
  const lines = cues.map((cue, index) => {
    if (track.shape === 'manual') {
      return `<p t="${cue.startMs}" d="${cue.endMs - cue.startMs}">${xml(wrapped(cue.text))}</p>`;
    }
    const duration = Math.max(1, shownUntil(cues, index) - cue.startMs);
    const open = `<p t="${cue.startMs}" d="${duration}" w="1">`;
    if (track.shape === 'line') return `${open}${xml(wrapped(cue.text))}</p>`;
    const words = wordsOf(cue).map((word, place) => {
      const offset = place === 0 ? '' : ` t="${word.startMs - cue.startMs}"`;
      return `<s${offset} ac="0">${place === 0 ? '' : ' '}${xml(word.text)}</s>`;
    });
    const append = `<p t="${Math.max(0, cue.endMs - 10)}" d="10" w="1" a="1">\n</p>`;
    return `${open}${words.join('')}</p>\n${append}`;
  });
  const head =
    track.shape === 'manual'
      ? ''
      : '<head>\n<ws id="0"/>\n<ws id="1" mh="2" ju="0" sd="3"/>\n<wp id="0"/>\n<wp id="1" ap="6" ah="20" av="100" rc="2" cc="40"/>\n</head>\n';
  const window = track.shape === 'manual' ? '' : '<w t="0" id="1" wp="1" ws="1"/>\n';
  return `<?xml version="1.0" encoding="utf-8" ?><timedtext format="3">\n${head}<body>\n${window}${lines.join('\n')}\n</body>\n</timedtext>`;
}

/** The oldest format: text that was escaped once already is escaped again. */
function srv1(track: StandInTrack): string {
  const lines = track.cues.map((cue) => {
    const text = xml(cue.text.replaceAll("'", '&#39;'));
    return `<text start="${seconds(cue.startMs)}" dur="${seconds(cue.endMs - cue.startMs)}">${text}</text>`;
  });
  return `<?xml version="1.0" encoding="utf-8" ?><transcript>${lines.join('')}</transcript>`;
}

/** Each line of an automatic track comes twice: rolling in under the last one, then alone for 10 ms. */
function rollingVtt(cues: readonly StandInCue[]): string[] {
  return cues.map((cue, index) => {
    const next = cues[index + 1]?.startMs ?? cue.endMs;
    const end = Math.max(cue.startMs + 20, next - 10);
    const words = wordsOf(cue).map((word, place) =>
      place === 0 ? word.text : `<${clock(word.startMs)}><c> ${xml(word.text)}</c>`,
    );
    const place = 'align:start position:0%';
    const last = cues[index - 1]?.text ?? ' ';
    const rolling = `${clock(cue.startMs)} --> ${clock(end)} ${place}\n${xml(last)}\n${words.join('')}\n`;
    return `${rolling}\n${clock(end)} --> ${clock(end + 10)} ${place}\n${xml(cue.text)}\n \n`;
  });
}

function vtt(track: StandInTrack): string {
  const plain = (cue: StandInCue) =>
    `${clock(cue.startMs)} --> ${clock(cue.endMs)}\n${xml(wrapped(cue.text))}\n`;
  const lines = track.shape === 'word' ? rollingVtt(track.cues) : track.cues.map(plain);
  return `WEBVTT\nKind: captions\nLanguage: ${track.languageCode}\n\n${lines.join('\n')}\n`;
}

function srt(track: StandInTrack): string {
  const comma = (ms: number) => clock(ms).replace('.', ',');
  return track.cues
    .map(
      (cue, index) => `${index + 1}\n${comma(cue.startMs)} --> ${comma(cue.endMs)}\n${cue.text}\n`,
    )
    .join('\n');
}

function ttml(track: StandInTrack): string {
  const lines = track.cues.map(
    (cue) => `<p begin="${clock(cue.startMs)}" end="${clock(cue.endMs)}">${xml(cue.text)}</p>`,
  );
  return `<?xml version="1.0" encoding="utf-8" ?>\n<tt xml:lang="${track.languageCode}" xmlns="http://www.w3.org/ns/ttml">\n<body><div>\n${lines.join('\n')}\n</div></body>\n</tt>`;
}

const WRITERS: Record<CaptionFormat, (track: StandInTrack) => string> = {
  json3,
  srv1,
  srv3,
  vtt,
  srt,
  ttml,
};

/** A track in one of YouTube's formats; its own ready-made body where it has one. */
export function captionBody(track: StandInTrack, format: CaptionFormat): string {
  return track.bodies?.[format] ?? WRITERS[format](track);
}

/** The format that `fmt` names; YouTube serves the oldest where it names none that is known. */
export function captionFormat(fmt: string | null): CaptionFormat {
  const names: readonly string[] = Object.keys(WRITERS);
  return fmt !== null && names.includes(fmt) ? (fmt as CaptionFormat) : 'srv1';
}
