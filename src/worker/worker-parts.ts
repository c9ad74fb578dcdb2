import type { ReadingCard } from '@/core/reading';
import type { Settings } from '@/core/settings';
import type { OwnWord } from '@/core/scoring/own-words';
import type { ToolbarWords } from '@/core/toolbar-words';
import type { Scorer } from '@/core/scorer';
import type { PageNews, TabQuestions } from '@/messaging/protocol';
import type { Background } from '@/core/words/to-background';
import type { EpisodeStore } from '@/store/episode-store';
import type { SyncArea } from '@/sync/sync-area';

/** What the worker is made of: everything it touches is handed in here. */
export interface WorkerParts {
  readonly store: EpisodeStore;
  /** For private windows: forgets everything with the worker. */
  readonly privateStore: EpisodeStore;
  /** Version of the model in this build; known without loading the model. */
  readonly modelVersion: string;
  /** The model with the user's own words. */
  readonly loadScorer: (ownWords: readonly OwnWord[]) => Promise<Scorer>;
  /** The episodes that come with the extension. */
  readonly loadCatalogue: () => Promise<readonly ReadingCard[]>;
  readonly loadBackground: () => Promise<Background>;
  /** Tells a tab how far a reading is; does not wait for it. */
  readonly tellProgress: (tabId: number, progress: TabQuestions['showProgress']['ask']) => void;
  readonly tellSettings: (settings: Settings) => void;
  /** Tells our own pages that are open; does not wait for them. */
  readonly tellPages: (news: PageNews) => void;
  /** Where settings and notes go for other devices; absent where the browser has no such place. */
  readonly syncArea?: SyncArea;
  /** Says something of a tab on the toolbar's button. */
  readonly showInToolbar?: (tabId: number, words: ToolbarWords) => void;
  /** Opens the transcript beside a tab; false where the browser has no room beside it. */
  readonly openPanel?: (tabId: number) => Promise<boolean>;
  /** Opens a page of the extension, such as "library.html#/episode/ID". */
  readonly openPage: (path: string) => Promise<void>;
  /** Runs the overlay's script in the top frame of a tab. */
  readonly loadOverlay: (tabId: number) => Promise<void>;
  /** Likewise the script that reads captions. */
  readonly loadReading: (tabId: number) => Promise<void>;
  /** Likewise the script of the routes that touch the page. */
  readonly loadTouchingRoutes: (tabId: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Gives way, so that questions and events are served between two steps of work. */
  readonly pause: () => Promise<void>;
}
