import * as z from 'zod/mini';
import type { Assessment } from '@/core/assessment';
import type { Attempt, CaptionCause } from '@/core/caption-cause';
import type { CaptionTrack } from '@/core/caption-track';
import type { MirrorPick } from '@/core/episodes/mirror-picks';
import type { RelatedPick } from '@/core/episodes/related';
import type { SearchHits } from '@/core/library/find-hits';
import type { Shelved } from '@/core/library/library-view';
import { LARGEST_LIBRARY_FILE, type ImportPlan } from '@/core/library-file';
import type { Progress } from '@/core/overlay-progress';
import type { OverlayState } from '@/core/overlay-state';
import type { Reading, ReadingCard } from '@/core/reading';
import type { RouteMemory } from '@/core/route-memory';
import type { Settings } from '@/core/settings';
import type { LeftOut } from '@/core/sync/plan-sync';
import { TOOLBAR_KINDS } from '@/core/toolbar-words';
import type { Transcript } from '@/core/transcript';
import { toVideoId, type VideoId } from '@/core/video-id';

/** Longest caption body taken, in UTF-16 units: ten hours of word-timed json3 are about 9 million. */
export const MAX_CAPTION_BODY = 20_000_000;

const text = (limit: number) => z.string().check(z.maxLength(limit));
const whole = (from: number, to: number) =>
  z.number().check(z.int(), z.minimum(from), z.maximum(to));
const aDay = 24 * 60 * 60 * 1000;
const videoId = z.custom<VideoId>((value) => toVideoId(value) !== undefined);
const ofVideo = z.object({ videoId });

const video = z.object({
  videoId,
  title: text(500),
  channel: text(200),
  durationMs: whole(0, aDay),
  publishedOn: text(10),
  description: text(20_000),
  keywords: z.array(text(200)).check(z.maxLength(200)),
  chapters: z
    .array(
      z.object({ startMs: whole(0, aDay), title: text(300), automatic: z.optional(z.boolean()) }),
    )
    .check(z.maxLength(500)),
});

const route = z.enum(['player-request', 'track-url', 'panel', 'nudge', 'panel-dom', 'file']);

const captions = z.object({
  body: text(MAX_CAPTION_BODY),
  route,
  /** What the track list said of the track; a file says nothing and counts as English. */
  language: text(35),
  kind: z.enum(['asr', 'manual', 'file']),
  /** `vssId` of the track. */
  trackId: z.optional(text(200)),
  /** The viewer picked this track, or its sound: it takes the place of what is kept. */
  picked: z.optional(z.boolean()),
});

const assessment = z.object({
  lean: z.optional(whole(-100, 100)),
  summary: text(10_000),
  note: text(10_000),
  tags: z.array(text(60)).check(z.maxLength(30)),
  places: z.optional(
    z.array(z.object({ startMs: whole(0, aDay), lean: whole(-100, 100) })).check(z.maxLength(1000)),
  ),
});

const settings = z.partial(
  z.object({
    scale: z.enum(['time', 'order']),
    collapsed: z.boolean(),
    height: z.enum(['standard', 'compact', 'tall']),
    palette: z.enum(['amber-cyan-white', 'orange-grey-blue', 'greys']),
    mayNudge: z.boolean(),
    mayOpenPanel: z.boolean(),
    patterns: z.boolean(),
    theme: z.enum(['youtube', 'dark', 'light']),
    showOn: z.enum(['ai-talk', 'axrp', 'channels', 'captioned-english']),
    channels: z.readonly(z.array(text(100)).check(z.maxLength(50))),
    ownWords: z.readonly(
      z.array(z.object({ phrase: text(60), weight: whole(-30, 30) })).check(z.maxLength(100)),
    ),
    keep: z.enum(['transcripts', 'readings']),
    storageLimitMb: whole(0, 100_000),
    sync: z.boolean(),
  }),
);

const attempt = z.object({
  route,
  outcome: z.custom<Attempt['outcome']>((value) => typeof value === 'string' && value.length < 40),
});

const page = z.enum(['library', 'options', 'methodology', 'transcript']);

/** What a tab or a page of ours may ask the worker. The worker parses each question by this. */
export const toWorker = {
  /** The stored reading of a video, if its model is still this one. */
  getReading: ofVideo,
  /** Parse, score and keep; progress goes to the asking tab meanwhile. */
  readCaptions: z.object({ video, captions }),
  getTranscript: ofVideo,
  getLastRead: z.object({}),
  /** Every episode of the library, the catalogue's too; or the last read of them. */
  listCards: z.object({ first: z.optional(whole(0, 1000)) }),
  /** The first so many cards of the list that an address of the library names: "#/?lens=technical". */
  listFirst: z.object({ address: text(4000), count: whole(1, 200) }),
  getCard: ofVideo,
  /** Related episodes and mirror picks of one that was read or is in the catalogue. */
  getNeighbours: ofVideo,
  /** The words of so many transcripts, for the search's index. */
  listSearchWords: z.object({ from: whole(0, 1_000_000), count: whole(1, 200) }),
  findInTranscript: z.object({ videoId, typed: text(200), most: whole(0, 2000) }),
  listAssessments: z.object({}),
  /** Scores the kept transcript anew. */
  readAgain: ofVideo,
  forgetReading: ofVideo,
  /** Every reading with its transcript; notes and settings stay. */
  forgetReadings: z.object({}),
  /** Episodes, notes and settings. */
  forgetEverything: z.object({}),
  countKept: z.object({}),
  getSettings: z.object({}),
  changeSettings: settings,
  getAssessment: ofVideo,
  saveAssessment: z.object({ videoId, assessment }),
  /** A part of the library as lines of a library file; from the beginning without `after`. */
  exportPart: z.object({ after: z.optional(videoId) }),
  /** What taking this library file in would change. */
  previewImport: z.object({ file: text(LARGEST_LIBRARY_FILE) }),
  importLibrary: z.object({ file: text(LARGEST_LIBRARY_FILE) }),
  /** Brings settings and notes to what the browser carries, where the options ask for it. */
  syncNow: z.object({}),
  /** Opens a page of ours in a new tab; an episode's page where a video is named. */
  openPage: z.object({ page, videoId: z.optional(videoId) }),
  /** What the toolbar's button is to say of the asking tab. */
  showInToolbar: z.object({ kind: z.enum(TOOLBAR_KINDS), lean: z.optional(whole(-100, 100)) }),
  /** Puts the overlay's own script into the asking tab; other YouTube pages don't carry it. */
  loadOverlay: z.object({}),
  /** Likewise what reads captions. */
  loadReading: z.object({}),
  /** Likewise the routes that touch the page, which hardly any page needs. */
  loadTouchingRoutes: z.object({}),
  /** Which routes worked in this browser, and which did not. */
  getRouteMemory: z.object({}),
  /** What came of each route, once captions have been read. */
  noteRun: z.object({ attempts: z.array(attempt).check(z.maxLength(20)) }),
} satisfies Record<keyof WorkerAnswers, z.ZodMiniType>;

/** What the worker answers, by question. Our own build made it, so nobody parses it again. */
export interface WorkerAnswers {
  getReading: Known;
  readCaptions: ReadOutcome;
  getTranscript: Transcript | null;
  getLastRead: Known;
  listCards: ReadingCard[];
  listFirst: FirstCards;
  getCard: ReadingCard | null;
  getNeighbours: Neighbours;
  listSearchWords: readonly { readonly videoId: VideoId; readonly words: string }[];
  /** Null where nothing is kept of it. */
  findInTranscript: SearchHits | null;
  listAssessments: readonly (readonly [VideoId, Assessment])[];
  readAgain: Known;
  forgetReading: null;
  forgetReadings: null;
  /** Whether the browser still carries settings and notes: it didn't let go of them. */
  forgetEverything: { readonly stillCarried: boolean };
  countKept: { readonly readings: number; readonly transcripts: number; readonly notes: number };
  getSettings: Settings;
  changeSettings: Settings;
  getAssessment: Assessment | null;
  /** Kept, or not because this is a private window. */
  saveAssessment: { readonly kept: boolean };
  exportPart: ExportPart;
  previewImport: ImportAnswer;
  importLibrary: ImportAnswer;
  syncNow: SyncReport;
  openPage: null;
  showInToolbar: null;
  loadOverlay: null;
  loadReading: null;
  loadTouchingRoutes: null;
  getRouteMemory: RouteMemory;
  noteRun: null;
}

export type WorkerQuestion = keyof WorkerAnswers;
export type WorkerAsk<Name extends WorkerQuestion> = z.infer<(typeof toWorker)[Name]>;

/** How a list of the library begins. */
export interface FirstCards {
  readonly shelved: readonly Shelved[];
  /** Whether those are the whole library, beyond this list too: there are few. */
  readonly isWhole: boolean;
  /** How many the list has in all, and how many of those were read. */
  readonly count: number;
  readonly read: number;
  /** Whether anything was read, in this list or beyond it. */
  readonly anyRead: boolean;
}

/** What stands beside an episode; both empty for one that isn't known. */
export interface Neighbours {
  readonly related: readonly RelatedPick[];
  readonly mirror: readonly MirrorPick[];
}

/** Some episodes of a library file that is being written. */
export interface ExportPart {
  /** How the file begins; each part has the same. */
  readonly head: string;
  /** One episode each. */
  readonly lines: readonly string[];
  /** To be asked for next; undefined at the end. */
  readonly next: VideoId | undefined;
}

/** How far settings and notes are on their way to other devices. */
export type SyncReport =
  | { readonly kind: 'off' }
  /** `of` is an episode's title, or "your settings". */
  | {
      readonly kind: 'done';
      readonly leftOut: readonly (Omit<LeftOut, 'key'> & { readonly of: string })[];
    }
  /** Nothing is lost: it is tried again with the next change, and when the browser starts. */
  | { readonly kind: 'failed'; readonly message: string };

/** What a library file changes, or why it isn't taken: then nothing was changed. */
export type ImportAnswer =
  | { readonly kind: 'ready'; readonly plan: ImportPlan }
  | { readonly kind: 'refused'; readonly reason: string };

/** A reading from the store, or none. `privately` is true in a private window. */
export type Known =
  | { readonly kind: 'known'; readonly reading: Reading; readonly privately: boolean }
  | { readonly kind: 'unknown'; readonly privately: boolean };

/** What came of one caption body. */
export type ReadOutcome =
  /** `kept` is false when storage refused it: the arc is whole, but will not be there tomorrow. */
  | { readonly kind: 'read'; readonly reading: Reading; readonly kept: boolean }
  | {
      readonly kind: 'refused';
      readonly cause: CaptionCause;
      /** With `truncated`: how much of the video arrived. */
      readonly arrivedMs?: number;
    };

/** What the worker and our pages may ask a tab. Small enough to be checked there by hand. */
export interface TabQuestions {
  /** A reading in the making; says nothing back. */
  showProgress: {
    ask: { readonly videoId: VideoId } & Progress;
    answer: null;
  };
  describeTab: { ask: object; answer: TabDescription };
  seek: { ask: { readonly videoId: VideoId; readonly ms: number }; answer: { sought: boolean } };
  /** Read the video of this tab although the options leave it out. */
  readThisVideo: { ask: object; answer: null };
  /** Reads another caption track; a failure leaves the arc that stands. */
  readTrack: {
    ask: { readonly videoId: VideoId; readonly trackId: string };
    answer: { read: boolean };
  };
  settingsChanged: { ask: Settings; answer: null };
}

export type TabQuestion = keyof TabQuestions;

/** What the worker tells our pages has changed; they ask for it again. */
export type PageNews = 'settings' | 'library' | 'notes';

/** What a tab is doing, for the popup. */
export interface TabDescription {
  readonly videoId: VideoId | null;
  readonly title: string;
  /** What the overlay shows, or `left-out` where the options show nothing on this video. */
  readonly state: OverlayState | { readonly kind: 'left-out' };
  readonly playheadMs: number;
  /** The caption tracks that can be scored, in the page's order. */
  readonly tracks: readonly TrackOffer[];
}

/** A caption track as a viewer tells it from others. */
export type TrackOffer = Pick<CaptionTrack, 'vssId' | 'languageCode' | 'kind' | 'name'>;
