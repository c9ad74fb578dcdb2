import type { Segment } from '@/core/segment';
import { isEmptyValue, type Stamped, type Stamps } from '@/core/stamps';

/** Where the user places one segment, when they read it differently. */
export interface OwnPlace {
  /** Start of the segment: it stays when another model cuts the talk elsewhere. */
  readonly startMs: number;
  /** A whole number from -100 to 100. */
  readonly lean: number;
}

/** What the user writes after listening. Empty texts and an absent lean mean: not given. */
export interface Assessment {
  /** The user's own lean, a whole number from -100 to 100. */
  readonly lean?: number | undefined;
  readonly summary: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** In order of time; absent where no segment was placed. */
  readonly places?: readonly OwnPlace[] | undefined;
  readonly changedAt: number;
  /** When each field was changed; a field that isn't named was changed at `changedAt`. */
  readonly stamps?: Stamps | undefined;
}

type Span = Pick<Segment, 'startMs' | 'endMs'>;

const isWithin = ({ startMs }: OwnPlace, segment: Span): boolean =>
  startMs >= segment.startMs && startMs < segment.endMs;

/** Where the user places this segment; undefined where they didn't. */
export function ownLeanOf(
  places: readonly OwnPlace[] | undefined,
  segment: Span,
): number | undefined {
  return places?.find((place) => isWithin(place, segment))?.lean;
}

/** The places, in order of time, with this segment at `lean`; with undefined it is taken back. */
export function withPlace(
  places: readonly OwnPlace[] | undefined,
  segment: Span,
  lean: number | undefined,
): readonly OwnPlace[] {
  const others = (places ?? []).filter((place) => !isWithin(place, segment));
  const own = lean === undefined ? [] : [{ startMs: segment.startMs, lean }];
  return [...others, ...own].sort((a, b) => a.startMs - b.startMs);
}

/** The fields of an assessment with their stamps. */
export function stampedAssessment(assessment: Assessment | undefined): Stamped {
  if (!assessment) return { values: {}, stamps: {} };
  const { changedAt, stamps, ...values } = assessment;
  const written = Object.entries(values).filter(([, value]) => !isEmptyValue(value));
  const all = written.map(([name]) => [name, stamps?.[name] ?? changedAt] as const);
  return { values, stamps: { ...Object.fromEntries(all), ...stamps } };
}

/** The assessment of stamped fields, as it is kept. */
export function assessmentOf({ values, stamps }: Stamped): Assessment {
  const changedAt = Math.max(0, ...Object.values(stamps));
  return { summary: '', note: '', tags: [], ...values, changedAt, stamps };
}
