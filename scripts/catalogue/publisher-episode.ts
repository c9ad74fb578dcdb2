import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One stretch of speech in a publisher's transcript. */
export interface Turn {
  readonly speaker: string;
  /** Seconds, or null where the page has no time stamps. */
  readonly start: number | null;
  readonly chapter?: string | null;
  readonly text: string;
}

/** A transcript as the publisher's page has it. */
export interface PublisherEpisode {
  readonly number: string;
  readonly title: string;
  readonly date: string;
  readonly videoId: string | null;
  readonly turns: readonly Turn[];
}

/** Every transcript of a folder, the oldest first. */
export function readEpisodes(folder: string): PublisherEpisode[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as PublisherEpisode)
    .sort((a, b) =>
      a.date === b.date ? Number(a.number) - Number(b.number) : a.date < b.date ? -1 : 1,
    );
}

const lastName = (name: string): string => name.trim().split(/\s+/).at(-1) ?? '';

/**
 * The guests as the title names them, "Buck Shlegeris and Ryan Greenblatt": the part before " on "
 * or after " with " that ends in a name which speaks in the transcript.
 */
export function guestOf({ title, turns }: Pick<PublisherEpisode, 'title' | 'turns'>): string {
  const speakers = new Set(turns.map(({ speaker }) => lastName(speaker)));
  const on = title.indexOf(' on ');
  const wide = title.lastIndexOf(' with ');
  const candidates = [
    on < 0 ? '' : title.slice(0, on),
    wide < 0 ? '' : title.slice(wide + ' with '.length),
  ];
  return candidates.find((name) => speakers.has(lastName(name))) ?? '';
}
