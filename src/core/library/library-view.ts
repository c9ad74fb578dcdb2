import type { Confidence, ReadingCard } from '@/core/reading';
import { LENSES, type Lens } from '@/core/lens';
import type { StanceBand } from '@/core/score';
import type { VideoId } from '@/core/video-id';

export const SORTS = ['newest', 'last-read', 'lean', 'risk', 'opportunity', 'confidence'] as const;
export type Sort = (typeof SORTS)[number];

export const READ_STATES = ['read', 'unread', 'noted'] as const;
export type ReadState = (typeof READ_STATES)[number];

/** What of the library is shown, and in which order. An absent filter lets everything through. */
export interface LibraryView {
  readonly text: string;
  readonly shelf?: string | undefined;
  readonly lens?: Lens | undefined;
  readonly lean?: StanceBand | undefined;
  readonly read?: ReadState | undefined;
  readonly tag?: string | undefined;
  readonly sort: Sort;
}

export const WHOLE_LIBRARY: LibraryView = { text: '', sort: 'newest' };

/** An episode of the library with what the user added to it. */
export interface Shelved {
  readonly card: ReadingCard;
  /** The user's own tags. */
  readonly ownTags: readonly string[];
  /** Whether the user wrote or placed anything. */
  readonly isNoted: boolean;
}

/** What a filter offers: its values with how many episodes have each. */
export interface Offer<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

/** What each filter offers in this library. */
export interface Offers {
  readonly shelf: readonly Offer<string>[];
  readonly lens: readonly Offer<Lens>[];
  readonly lean: readonly Offer<StanceBand>[];
  readonly read: readonly Offer<ReadState>[];
  readonly tag: readonly Offer<string>[];
}

/** Whether an episode was read here, and doesn't stand in the catalogue alone. */
export const isRead = ({ card }: Shelved): boolean => card.catalogue === undefined;

/** Tags that are no shelf, track or lens: those have filters of their own or stand on the card. */
function tagsOf({ card, ownTags }: Shelved): string[] {
  const named = new Set([card.shelf, card.track, card.lens].map((name) => name.toLowerCase()));
  const tags = [...card.tags, ...ownTags].filter((tag) => !named.has(tag.toLowerCase()));
  return [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()];
}

const BANDS = ['risk-forward', 'mixed', 'opportunity-forward'] as const;

function statesOf(shelved: Shelved): ReadState[] {
  return [isRead(shelved) ? 'read' : 'unread', ...(shelved.isNoted ? (['noted'] as const) : [])];
}

function count<Value extends string>(values: readonly Value[]): Offer<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, n]) => ({ value, count: n }));
}

const byCount = (a: Offer<string>, b: Offer<string>): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1);

function inOrder<Value extends string>(
  offers: readonly Offer<Value>[],
  order: readonly Value[],
): Offer<Value>[] {
  return offers.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

/** Takes every episode; gives the values that each filter can be set to, the commonest first. */
export function offersOf(all: readonly Shelved[]): Offers {
  return {
    shelf: count(all.map(({ card }) => card.shelf)).sort(byCount),
    lens: inOrder(count(all.map(({ card }) => card.lens)), LENSES),
    lean: inOrder(count(all.map(({ card }) => card.lean.band)), BANDS),
    read: inOrder(count(all.flatMap(statesOf)), READ_STATES),
    tag: count(all.flatMap(tagsOf)).sort(byCount),
  };
}

/** Whether an episode passes every filter that is set. The text is not looked at here. */
export function passes(view: LibraryView, shelved: Shelved): boolean {
  const { card } = shelved;
  const { shelf, lens, lean, read, tag } = view;
  return (
    (shelf === undefined || card.shelf === shelf) &&
    (lens === undefined || card.lens === lens) &&
    (lean === undefined || card.lean.band === lean) &&
    (read === undefined || statesOf(shelved).includes(read)) &&
    (tag === undefined || tagsOf(shelved).some((own) => own.toLowerCase() === tag.toLowerCase()))
  );
}

const TRUST: Record<Confidence['level'], number> = { high: 2, medium: 1, low: 0 };

const newest = (a: ReadingCard, b: ReadingCard): number =>
  a.video.publishedOn === b.video.publishedOn
    ? b.readAt - a.readAt
    : a.video.publishedOn < b.video.publishedOn
      ? 1
      : -1;

const ORDERS: Record<Sort, (a: ReadingCard, b: ReadingCard) => number> = {
  newest,
  'last-read': (a, b) => b.readAt - a.readAt,
  lean: (a, b) => Math.abs(b.lean.score) - Math.abs(a.lean.score),
  risk: (a, b) => a.lean.score - b.lean.score,
  opportunity: (a, b) => b.lean.score - a.lean.score,
  confidence: (a, b) => TRUST[b.confidence] - TRUST[a.confidence],
};

/** Takes every episode; gives those that pass the filters, in the order asked for, newest first in ties. */
export function arrange(all: readonly Shelved[], view: LibraryView): Shelved[] {
  const order = ORDERS[view.sort];
  const id = ({ card }: Shelved): VideoId => card.video.videoId;
  return all
    .filter((shelved) => passes(view, shelved))
    .sort((a, b) => order(a.card, b.card) || newest(a.card, b.card) || (id(a) < id(b) ? -1 : 1));
}
