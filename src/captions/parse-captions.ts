import type { CaptionOutcome, CaptionRefusal } from '@/captions/caption-outcome';
import { isJson3, parseJson3 } from '@/captions/shapes/parse-json3';
import { isPanelAnswer, parsePanel } from '@/captions/shapes/parse-panel';
import { parseSrt } from '@/captions/shapes/parse-srt';
import { parseSrv1 } from '@/captions/shapes/parse-srv1';
import { isSrv2, parseSrv2 } from '@/captions/shapes/parse-srv2';
import { parseSrv3 } from '@/captions/shapes/parse-srv3';
import { parseTtml } from '@/captions/shapes/parse-ttml';
import { parseWebvtt } from '@/captions/shapes/parse-webvtt';
import { isRefusal, type RawTrack, refuse } from '@/captions/shapes/raw-track';
import { asRecord, readJson } from '@/captions/syntax/read-json';
import { rootName } from '@/captions/syntax/read-xml';
import { tidyCues, type TidyCues } from '@/captions/tidying/tidy-cues';

const HTML = /^<(?:!doctype\s+html|html|head|body|script|meta|title|style|div)\b/i;
const HTML_ROOTS = new Set(['html', 'head', 'body', 'script', 'meta', 'title', 'style', 'div']);
/** What answers of YouTube's put before JSON so that no page can run it. */
const JSON_GUARD = /^\)\]\}'?,?\s*/;

/**
 * Takes a caption body of any shape that YouTube serves or a person keeps in a file, and the video's
 * length in ms (0 where unknown). Gives its cues, or why there are none. Never throws; linear in
 * the length of the body.
 */
export function parseCaptions(
  body: string,
  asked: { readonly durationMs: number },
): CaptionOutcome {
  const text = body.replaceAll('\0', '').trim();
  if (text === '') return refuse('gated', 'nothing');
  const track = readTrack(text);
  if (isRefusal(track)) return track;
  const tidy = tidyCues(track.rows, asked.durationMs);
  if (track.cut === true) {
    const found = `${track.shape} cut off after ${tidy.cues.length} lines`;
    return { ...refuse('truncated', found), arrivedMs: tidy.cues.at(-1)?.endMs ?? 0 };
  }
  return tidy.cues.length === 0 ? withoutWords(track, tidy) : toOutcome(track, tidy);
}

function readTrack(text: string): RawTrack | CaptionRefusal {
  const json = text.replace(JSON_GUARD, '');
  if (json.startsWith('{') || json.startsWith('[')) return readJsonTrack(json);
  if (text.startsWith('<')) return readXmlTrack(text);
  if (/^WEBVTT(?=\s|$)/.test(text)) return parseWebvtt(text);
  return parseSrt(text);
}

function readJsonTrack(text: string): RawTrack | CaptionRefusal {
  const read = readJson(text);
  if (read === undefined) return refuse('parse', `${text.length} characters of broken JSON`);
  const root = asRecord(read.value);
  if (root !== undefined && isJson3(root)) return parseJson3(root, read);
  if (root !== undefined && isPanelAnswer(root)) return parsePanel(root, read);
  if (read.cut) return { shape: 'json', rows: [], cut: true };
  const keys = Object.keys(root ?? {}).map((key) => key.replace(/\W/g, '').slice(0, 20));
  return refuse('parse', root ? `json object with ${keys.slice(0, 5).join(', ')}` : 'json list');
}

function readXmlTrack(text: string): RawTrack | CaptionRefusal {
  if (HTML.test(text)) return refuse('not-json', 'html');
  const name = rootName(text);
  if (name === undefined) {
    return /^<(?:[!?][^>]*|[a-zA-Z_][\w:.-]*)?$/.test(text) || text.startsWith('<?xml')
      ? { shape: 'xml', rows: [], cut: true }
      : refuse('parse', `${text.length} characters that begin like XML and are none`);
  }
  if (name === 'timedtext') return isSrv2(text) ? parseSrv2(text) : parseSrv3(text);
  if (name === 'transcript') return parseSrv1(text);
  if (name === 'tt') return parseTtml(text);
  return HTML_ROOTS.has(name)
    ? refuse('not-json', 'html')
    : refuse('parse', `xml <${name.slice(0, 40)}>`);
}

/** Music and no talk is a video without captions to read; the rest is a shape that we misread. */
function withoutWords({ shape, rows }: RawTrack, { hasMarks }: TidyCues): CaptionRefusal {
  return hasMarks
    ? refuse('no-tracks', `${shape} with ${rows.length} lines, sound marks alone`)
    : refuse('parse', `${shape} with ${rows.length} lines, none with words inside the video`);
}

function toOutcome(track: RawTrack, { cues, timedShare }: TidyCues): CaptionOutcome {
  const { madeBy, language, chapters } = track;
  const coarse = track.wholeSeconds === true ? 'second' : 'line';
  return {
    kind: 'cues',
    cues,
    precision: timedShare >= 0.5 ? 'word' : coarse,
    ...(madeBy !== undefined && { madeBy }),
    ...(language !== undefined && { language }),
    ...(chapters !== undefined && { chapters }),
  };
}
