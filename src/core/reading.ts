import type { Lens } from '@/core/lens';
import type { PackedTrail } from '@/core/packed-trail';
import type { StanceBand } from '@/core/score';
import type { ScoredSegment } from '@/core/segment';
import type { Provenance } from '@/core/transcript';
import type { Video } from '@/core/video';

/** Shares of the three bands in whole per cent; they add up to 100, or are all 0 without evidence. */
export interface BandShares {
  readonly riskForward: number;
  readonly mixed: number;
  readonly opportunityForward: number;
}

/** Figures over the segments with evidence (product.md, section 4). Unrounded but for the shares. */
export interface Statistics {
  readonly count: number;
  readonly withoutEvidence: number;
  readonly median: number;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  readonly p10: number;
  readonly p90: number;
  readonly shares: BandShares;
}

/** The balance of the stance-taking talk: a whole number from -100 to 100 and its band. */
export interface Lean {
  readonly score: number;
  readonly band: StanceBand;
}

/** How far to trust the lean, with the facts that set it, most limiting first. */
export interface Confidence {
  readonly level: 'low' | 'medium' | 'high';
  readonly because: readonly string[];
}

export type EvidenceMode = 'interview' | 'panel' | 'talk';

/** A short quoted stretch that pulls the arc hardest one way. */
export interface Moment {
  readonly segment: number;
  readonly startMs: number;
  /** Verbatim words from the transcript, fillers removed. */
  readonly quote: string;
  readonly score: number;
  readonly band: StanceBand;
}

export interface Summary {
  /** One or two sentences that follow from this arc. */
  readonly why: string;
  /** Three to five key quotes in order of time; fewer in a short conversation. */
  readonly quotes: readonly Moment[];
  readonly keyPhrases: readonly string[];
}

/** The result for one episode, made by one model version. Plain data: it crosses every wire. */
export interface Reading {
  readonly video: Video;
  readonly provenance: Provenance;
  readonly shelf: string;
  /** Its number on the shelf, such as "19" or "38.1", where the title carries one. */
  readonly episode?: string;
  readonly track: string;
  readonly segments: readonly ScoredSegment[];
  readonly statistics: Statistics;
  readonly lean: Lean;
  /** The lens of most words, and each lens's share of the words in whole per cent. */
  readonly lens: Lens;
  readonly lensShares: Readonly<Record<Lens, number>>;
  readonly confidence: Confidence;
  readonly evidenceMode: EvidenceMode;
  /** Strongest first on each side: risk-forward ones, then opportunity-forward ones. */
  readonly moments: readonly Moment[];
  readonly summary: Summary;
  readonly emphasises: readonly string[];
  readonly tags: readonly string[];
  readonly model: { readonly version: string };
}

/** One bar of a trail: its share of the episode and its score, null without evidence. */
export type TrailBar = readonly [startMs: number, endMs: number, score: number | null];

/** What is known of an episode that came with the extension and was never read here. */
export interface CatalogueFacts {
  readonly guest: string;
  /** False where the times of its segments are laid out at an even pace, and lead nowhere. */
  readonly isTimed: boolean;
  readonly isOnYouTube: boolean;
  readonly words: number;
  readonly chaptersMs: readonly number[];
  /** The lens of each bar of the trail. */
  readonly lenses: readonly Lens[];
}

/** What lists, related and mirror picks need of a reading: slim enough to load all of them. */
export interface ReadingCard {
  readonly video: Pick<Video, 'videoId' | 'title' | 'channel' | 'durationMs' | 'publishedOn'>;
  /** Milliseconds since 1970; 0 for an entry of the catalogue. */
  readonly readAt: number;
  readonly shelf: string;
  readonly episode?: string;
  readonly track: string;
  readonly lean: Lean;
  readonly lens: Lens;
  readonly lensShares: Readonly<Record<Lens, number>>;
  readonly confidence: Confidence['level'];
  readonly statistics: Statistics;
  readonly trail: PackedTrail;
  readonly keyPhrases: readonly string[];
  readonly tags: readonly string[];
  readonly modelVersion: string;
  /** Present on entries of the catalogue, absent on what was read. */
  readonly catalogue?: CatalogueFacts;
}
