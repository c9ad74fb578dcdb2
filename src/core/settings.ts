import type { OwnWord } from '@/core/scoring/own-words';

/** The options that hold for every page; defaults are product.md's. */
export interface Settings {
  readonly scale: 'time' | 'order';
  readonly collapsed: boolean;
  readonly height: 'standard' | 'compact' | 'tall';
  readonly palette: 'amber-cyan-white' | 'orange-grey-blue' | 'greys';
  /** Captions may be switched on for a moment when nothing else brought them. */
  readonly mayNudge: boolean;
  /** The page's transcript panel may be opened, out of view, when nothing else brought captions. */
  readonly mayOpenPanel: boolean;
  /** Cuts across risk-forward bars, as a second sign of their side. */
  readonly patterns: boolean;
  /** Of the overlay; pages of ours follow it too, and the system where it follows YouTube. */
  readonly theme: 'youtube' | 'dark' | 'light';
  readonly showOn: 'ai-talk' | 'axrp' | 'channels' | 'captioned-english';
  /** Names of the channels that `showOn: 'channels'` speaks of. */
  readonly channels: readonly string[];
  readonly ownWords: readonly OwnWord[];
  /** Whether timed captions are kept beside the readings made from them. */
  readonly keep: 'transcripts' | 'readings';
  /** Room for transcripts, in megabytes; 0 is no limit. The oldest go first. */
  readonly storageLimitMb: number;
  /** Whether settings and notes go through the browser's own sync. */
  readonly sync: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  scale: 'time',
  collapsed: false,
  height: 'standard',
  palette: 'amber-cyan-white',
  patterns: false,
  theme: 'youtube',
  showOn: 'ai-talk',
  mayNudge: false,
  mayOpenPanel: true,
  channels: [],
  ownWords: [],
  keep: 'transcripts',
  storageLimitMb: 0,
  sync: false,
};
