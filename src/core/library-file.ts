import type { Assessment } from '@/core/assessment';
import type { Reading } from '@/core/reading';
import type { Settings } from '@/core/settings';
import type { Stamped } from '@/core/stamps';
import type { Transcript } from '@/core/transcript';
import type { VideoId } from '@/core/video-id';

/** What a library file says of itself; a reader of an older version refuses a newer file. */
export const LIBRARY_FORMAT = { format: 'perspective-arc library', version: 1 } as const;

/** Largest file that is taken, in bytes; what is larger is written as several files. */
export const LARGEST_LIBRARY_FILE = 50_000_000;

/** One episode of a library file; without captions where only readings are kept. */
export interface FileEpisode {
  readonly reading: Reading;
  readonly transcript?: Transcript | undefined;
}

/** What is in a library file. */
export interface LibraryFile {
  /** The settings that were ever changed, but for `sync`. */
  readonly settings: Stamped;
  readonly assessments: readonly (readonly [VideoId, Assessment])[];
  readonly episodes: readonly FileEpisode[];
}

/** What taking a file in changes, or would change. */
export interface ImportPlan {
  readonly added: readonly EpisodeName[];
  /** Read later in the file than here. */
  readonly replaced: readonly EpisodeName[];
  /** As new here, or newer. */
  readonly unchanged: number;
  readonly notes: number;
  readonly settings: readonly string[];
}

export interface EpisodeName {
  readonly videoId: VideoId;
  readonly title: string;
}

/** Settings that stay where they are: each device decides by itself whether it syncs. */
export const LOCAL_SETTINGS: readonly (keyof Settings)[] = ['sync'];

/** The settings that may travel, without those that stay on this device. */
export function travelling({ values, stamps }: Stamped): Stamped {
  const stays = (name: string) => (LOCAL_SETTINGS as readonly string[]).includes(name);
  const kept = Object.keys(stamps).filter((name) => !stays(name));
  return {
    values: Object.fromEntries(
      kept.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
    ),
    stamps: Object.fromEntries(kept.map((name) => [name, stamps[name] ?? 0])),
  };
}

/** A library file's text begins with this: what it is, settings and notes; episodes follow. */
export function libraryFileHead(
  settings: Stamped,
  assessments: LibraryFile['assessments'],
): string {
  const { format, version } = LIBRARY_FORMAT;
  const notes = assessments.map(([videoId, assessment]) =>
    JSON.stringify({ videoId, ...assessment }),
  );
  return (
    `{"format":${JSON.stringify(format)},"version":${version},\n` +
    `"settings":${JSON.stringify(settings)},\n` +
    `"assessments":[${notes.map((note) => `\n${note}`).join(',')}\n],\n"episodes":[`
  );
}

/** An episode as a line of a library file. */
export function libraryFileLine(episode: FileEpisode): string {
  return JSON.stringify(episode);
}

/** The whole text of a library file. */
export function libraryFileText(head: string, lines: readonly string[]): string {
  return `${head}${lines.map((line) => `\n${line}`).join(',')}\n]}\n`;
}

// What a spreadsheet would run: a sign, then a name with a bracket, a cell, or a command.
const FORMULA = /^(\s*)(=|[+\-@](?=\s*(?:=|[A-Z]+\d*\s*[(|!]|\d+\s*[+*/])))/i;
const HARMLESS: Record<string, string> = {
  '<': '‹',
  '>': '›',
  '=': '＝',
  '+': '＋',
  '-': '－',
  '@': '＠',
};

/** A name as a library file may hold it: YouTube has no "<" in names, and no formula belongs there. */
export function harmlessName(name: string): string {
  return name
    .replace(/[<>]/g, (sign) => HARMLESS[sign] ?? '')
    .replace(FORMULA, (_all, space: string, sign: string) => space + (HARMLESS[sign] ?? ''));
}

/** An episode with every name in it made harmless; the same episode where all of them are. */
export function withHarmlessNames(episode: FileEpisode): FileEpisode {
  const { video } = episode.reading;
  const named = {
    ...video,
    title: harmlessName(video.title),
    channel: harmlessName(video.channel),
    chapters: video.chapters.map((chapter) => ({
      ...chapter,
      title: harmlessName(chapter.title),
    })),
  };
  return { ...episode, reading: { ...episode.reading, video: named } };
}
