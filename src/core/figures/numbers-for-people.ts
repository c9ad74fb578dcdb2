import type { Statistics } from '@/core/reading';

/** The true minus sign; a hyphen breaks lines and reads as a dash. */
const MINUS = '\u2212';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Beyond this a number would be written with an exponent, or lose its last digits. */
const LARGEST = Number.MAX_SAFE_INTEGER;

const whole = (value: number) =>
  Number.isFinite(value) ? Math.min(LARGEST, Math.round(Math.abs(value))) : 0;

/** A count with commas at the thousands: 5,807. Below 0 and fractions are rounded to it. */
export function countText(value: number): string {
  return whole(Math.max(0, value))
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A figure within a line, whole, without a plus: 2, −67, never −0. */
export function plainText(value: number): string {
  const digits = whole(value).toString();
  return value < 0 && digits !== '0' ? MINUS + digits : digits;
}

/** Per cent for a sentence, from a share of 0 to 1; only a whole is "100%", only nothing "0%". */
export function percentText(share: number): string {
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return 'under 1%';
  return `${plainText(share < 1 ? Math.min(99, rounded) : 100)}%`;
}

/** A score on its own, whole, with its sign: +13, −38, 0. */
export function signedText(value: number): string {
  const text = plainText(value);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

/** The way from one lean to another: "Δ −39", "Δ 0". */
export function deltaText(delta: number): string {
  return `Δ ${signedText(delta)}`;
}

/** A time in the video or a length, from milliseconds, whole seconds rounded down: 5:22, 1:22:43. */
export function clockText(ms: number): string {
  const seconds = whole(Math.floor(Math.max(0, ms) / 1000));
  const two = (part: number) => part.toString().padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}

/** A stretch of the video: "41:10 to 42:28". */
export function clockRangeText(startMs: number, endMs: number): string {
  return `${clockText(startMs)} to ${clockText(endMs)}`;
}

/** A day from YYYY-MM-DD: "2 Apr 2026", without the year in `thisYear`; empty if it is no day. */
export function dayText(isoDay: string, thisYear: number): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDay) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined || Number(day) < 1 || Number(day) > 31) return '';
  const short = `${Number(day)} ${name}`;
  return Number(year) === thisYear ? short : `${short} ${year}`;
}

/** The local day of a moment in milliseconds since 1970, seen from another one ("now"). */
export function dateText(ms: number, nowMs: number): string {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number) => part.toString().padStart(2, '0');
  const isoDay = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return dayText(isoDay, new Date(nowMs).getFullYear());
}

/** "3% risk-forward, 91% mixed, 6% opportunity-forward". */
export function sharesText({
  riskForward,
  mixed,
  opportunityForward,
}: Statistics['shares']): string {
  return (
    `${plainText(riskForward)}% risk-forward, ${plainText(mixed)}% mixed, ` +
    `${plainText(opportunityForward)}% opportunity-forward`
  );
}

/** The line of statistics under an arc, with the count of segments without evidence if any. */
export function statisticsText(statistics: Statistics): string {
  const { count, withoutEvidence, median, mean, min, max, p10, p90, shares } = statistics;
  const all = count + withoutEvidence;
  const segments = all === 1 ? 'segment' : 'segments';
  if (count === 0) return `Across ${countText(all)} ${segments}: none with evidence.`;
  const of = withoutEvidence > 0 ? `${countText(count)} of ${countText(all)}` : countText(all);
  const rest = withoutEvidence > 0 ? `. ${countText(withoutEvidence)} without evidence.` : '.';
  return (
    `Across ${of} ${segments}: median ${plainText(median)}, mean ${plainText(mean)}, ` +
    `from ${plainText(min)} to ${plainText(max)}, p10–p90 ${plainText(p10)} to ${plainText(p90)}; ` +
    sharesText(shares) +
    rest
  );
}

/** The short figures of a card: "Med 0 · avg −1 · 139 segs" (all segments, as the arc draws them). */
export function shortStatisticsText(statistics: Statistics): string {
  const all = statistics.count + statistics.withoutEvidence;
  const segments = all === 1 ? 'seg' : 'segs';
  return `Med ${plainText(statistics.median)} · avg ${plainText(statistics.mean)} · ${countText(all)} ${segments}`;
}
