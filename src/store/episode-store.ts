import type { Assessment } from '@/core/assessment';
import type { ImportPlan, LibraryFile } from '@/core/library-file';
import type { Reading, ReadingCard } from '@/core/reading';
import type { RouteMemory } from '@/core/route-memory';
import type { Settings } from '@/core/settings';
import type { Stamped, Stamps } from '@/core/stamps';
import type { Transcript } from '@/core/transcript';
import type { VideoId } from '@/core/video-id';

/** One episode as it is kept: what is given of it is kept together or not at all. */
export interface Episode {
  readonly card: ReadingCard;
  readonly reading: Reading;
  /** Absent where only readings are kept; one that is kept already stays then. */
  readonly transcript?: Transcript | undefined;
}

/** What is kept, on disk or (in a private window) in memory. */
export interface EpisodeStore {
  /** Undefined when nothing, or nothing whole, is kept. */
  readonly getReading: (id: VideoId) => Promise<Reading | undefined>;
  readonly getTranscript: (id: VideoId) => Promise<Transcript | undefined>;
  /** Every card, the last read first. Damaged ones are left out. */
  readonly listCards: () => Promise<ReadingCard[]>;
  /** All of it or nothing. Throws `StorageFull` when there is no room. */
  readonly keepEpisode: (episode: Episode) => Promise<void>;
  readonly forgetEpisode: (id: VideoId) => Promise<void>;
  /** All readings with their transcripts; notes and settings stay. */
  readonly forgetEpisodes: () => Promise<void>;
  /** The words of so many episodes from a place on, in one fixed order; fewer at the end. */
  readonly listSearchWords: (from: number, count: number) => Promise<SearchWords[]>;
  /** Ids of the readings, in one fixed order. */
  readonly listIds: () => Promise<VideoId[]>;
  /** Ids of the episodes whose transcripts are kept. */
  readonly listTranscriptIds: () => Promise<VideoId[]>;
  readonly forgetTranscripts: (ids: readonly VideoId[]) => Promise<void>;
  /** Settings and notes, each field as it was changed last. */
  readonly mergeRecords: (
    settings: Stamped,
    notes: readonly (readonly [VideoId, Stamped])[],
  ) => Promise<Pick<ImportPlan, 'notes' | 'settings'>>;
  /** All of it or nothing; with `rehearse` nothing, and the answer says what it would be. */
  readonly mergeLibrary: (file: LibraryFile, rehearse: boolean) => Promise<ImportPlan>;
  readonly getAssessment: (id: VideoId) => Promise<Assessment | undefined>;
  readonly keepAssessment: (id: VideoId, assessment: Assessment) => Promise<void>;
  /** Every assessment with the video it is of. Damaged ones are left out. */
  readonly listAssessments: () => Promise<(readonly [VideoId, Assessment])[]>;
  readonly getSettings: () => Promise<Settings>;
  /** When each setting was changed; those that never were are not named. */
  readonly getSettingStamps: () => Promise<Stamps>;
  readonly keepSettings: (settings: Settings, stamps: Stamps) => Promise<void>;
  readonly getRouteMemory: () => Promise<RouteMemory>;
  readonly keepRouteMemory: (memory: RouteMemory) => Promise<void>;
  /** True once, before anything else was ever done here. */
  readonly takeFirstRun: () => Promise<boolean>;
  readonly countKept: () => Promise<Kept>;
  /** Episodes, notes and settings, all at once. */
  readonly forgetEverything: () => Promise<void>;
}

/** The words by which one transcript is found, each once, joined by spaces. */
export interface SearchWords {
  readonly videoId: VideoId;
  readonly words: string;
}

/** How much is kept. */
export interface Kept {
  readonly readings: number;
  readonly transcripts: number;
  readonly notes: number;
}

/** The browser refused a row for want of room. Any other failure of the store is a bug. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';

  constructor(what: string, cause: unknown) {
    super(`There was no room to keep ${what}. Delete episodes in the library and try again.`, {
      cause,
    });
  }
}
