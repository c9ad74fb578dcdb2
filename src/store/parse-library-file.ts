import * as z from 'zod/mini';
import type { Assessment } from '@/core/assessment';
import {
  harmlessName,
  LARGEST_LIBRARY_FILE,
  LIBRARY_FORMAT,
  travelling,
  type FileEpisode,
  type LibraryFile,
} from '@/core/library-file';
import type { VideoId } from '@/core/video-id';
import { assessment, reading, settings, transcript } from '@/store/rows';

/** A library file, or why it isn't taken, in a sentence for whoever chose it. */
export type ParsedLibrary =
  | { readonly kind: 'library'; readonly library: LibraryFile }
  | { readonly kind: 'refused'; readonly reason: string };

/** Refused by us, with words; anything else that is thrown is a bug. */
class Refusal extends Error {
  override readonly name = 'Refusal';
}

const stamps = z.record(z.string(), z.number().check(z.int(), z.minimum(0)));

const library = z.object({
  settings: z.object({ values: z.partial(settings), stamps }),
  assessments: z.array(z.extend(assessment, { videoId: reading.shape.video.shape.videoId })),
  episodes: z.array(z.object({ reading, transcript: z.optional(transcript) })),
});

/**
 * Reads the text of a library file. All of it is checked before any of it counts; nothing in it is
 * run, followed or kept under a name that the format doesn't have.
 */
export function parseLibraryFile(text: string): ParsedLibrary {
  try {
    return { kind: 'library', library: readLibrary(text) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', reason: error.message };
    throw error;
  }
}

function readLibrary(text: string): LibraryFile {
  if (text.length > LARGEST_LIBRARY_FILE) throw new Refusal('It is larger than 50 MB.');
  const data = readJson(text);
  checkFormat(data);
  checkKeys(data);
  const parsed = library.safeParse(data);
  if (!parsed.success) throw new Refusal(damageIn(parsed.error));
  const { settings: kept, assessments, episodes } = parsed.data;
  const file: LibraryFile = {
    settings: travelling(kept),
    assessments: assessments.map(({ videoId, ...rest }) => [videoId, rest satisfies Assessment]),
    episodes: episodes as unknown as FileEpisode[],
  };
  file.episodes.forEach(checkEpisode);
  checkOnce(
    'episode',
    file.episodes.map(({ reading: { video } }) => video.videoId),
  );
  checkOnce(
    'note',
    file.assessments.map(([videoId]) => videoId),
  );
  return file;
}

function readJson(text: string): unknown {
  if (text.trim() === '') throw new Refusal('It is empty.');
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    const looksLikeOurs = text.trimStart().startsWith('{"format"');
    throw new Refusal(
      looksLikeOurs && !text.trimEnd().endsWith('}')
        ? 'It ends in the middle: only a part of it arrived. Copy or export it again.'
        : 'It is damaged, or no library file: it can’t be read as JSON.',
    );
  }
}

function checkFormat(data: unknown): void {
  const { format, version } = Object(data) as Record<string, unknown>;
  if (format !== LIBRARY_FORMAT.format) {
    throw new Refusal('It is no library file of Perspective Arc.');
  }
  if (version === LIBRARY_FORMAT.version) return;
  throw new Refusal(
    typeof version === 'number' && version > LIBRARY_FORMAT.version
      ? 'A newer Perspective Arc wrote it. Update this one, then import it again.'
      : 'It doesn’t say which version of the format it has.',
  );
}

const NEVER_A_KEY: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** No export has these keys; whoever writes them wants something else than to be read. */
function checkKeys(data: unknown): void {
  const open: unknown[] = [data];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, value] of Object.entries(next)) {
      if (NEVER_A_KEY.has(key))
        throw new Refusal(`It holds the key “${key}”, which no export has.`);
      if (typeof value === 'object' && value !== null) open.push(value);
    }
  }
}

function checkEpisode({ reading: { video, segments }, transcript: captions }: FileEpisode): void {
  const { videoId, title, channel, chapters } = video;
  const where = `Episode ${videoId}`;
  for (const name of [title, channel, ...chapters.map((chapter) => chapter.title)]) {
    if (harmlessName(name) !== name) {
      throw new Refusal(`${where} has a name that is a script or a formula: ${name.slice(0, 60)}`);
    }
  }
  if (captions !== undefined && captions.videoId !== videoId) {
    throw new Refusal(`${where} carries the captions of another video.`);
  }
  segments.forEach(({ index, startMs, endMs, score, reasons }, at) => {
    if (index !== at || endMs < startMs) {
      throw new Refusal(`${where} is damaged: its segments are out of order.`);
    }
    if (reasons.reduce((sum, { weight }) => sum + weight, 0) !== score) {
      throw new Refusal(`${where} is damaged: the reasons of segment ${at + 1} don’t add up.`);
    }
  });
}

function checkOnce(what: string, ids: readonly VideoId[]): void {
  const seen = new Set<VideoId>();
  for (const id of ids) {
    if (seen.has(id)) throw new Refusal(`It holds the ${what} of ${id} twice.`);
    seen.add(id);
  }
}

function damageIn(error: z.core.$ZodError): string {
  const path = error.issues[0]?.path.join('.') ?? '';
  return `It is damaged: ${path === '' ? 'something' : path} is missing or not what it should be.`;
}
