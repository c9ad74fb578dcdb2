import type { TrailBar } from '@/core/reading';

/**
 * A trail as one short text: a library has a hundred thousand bars, and a browser copies and reads
 * a text a dozen times as fast as so many lists. `packTrail` makes it, `trailBars` reads it.
 */
export type PackedTrail = string;

const BASE = 36;

const packed = (value: number): string => (value === 0 ? '' : value.toString(BASE));
const unpacked = (text: string | undefined): number =>
  text === undefined || text === '' ? 0 : Number.parseInt(text, BASE);

/**
 * Takes bars with whole milliseconds; gives, for each, the pause since the last one's end, its
 * length and its score, in base 36: "gap,length,score", parted by spaces. A score that is missing
 * stands for no evidence; whole scores stay whole, others are rounded.
 */
export function packTrail(bars: readonly TrailBar[]): PackedTrail {
  let last = 0;
  return bars
    .map(([startMs, endMs, score]) => {
      const pause = packed(startMs - last);
      last = endMs;
      const place = `${pause},${packed(Math.max(0, endMs - startMs))}`;
      return score === null ? place : `${place},${(Math.round(score) || 0).toString(BASE)}`;
    })
    .join(' ');
}

/** The bars that `packTrail` was given. */
export function trailBars(trail: PackedTrail): TrailBar[] {
  let last = 0;
  return bunches(trail).map((bar) => {
    const [pause, length, score] = bar.split(',');
    const startMs = last + unpacked(pause);
    last = startMs + unpacked(length);
    return [startMs, last, score === undefined ? null : unpacked(score)];
  });
}

/** How many bars a trail has. */
export function barCount(trail: PackedTrail): number {
  return bunches(trail).length;
}

/** Bars of at most two days and scores of two letters; all of a library's are looked at, so no more. */
const PACKED = /^(?:(?:-?[\da-z]{1,6})?,[\da-z]{0,6}(?:,-?[\da-z]{1,2})?(?: |$))*$/;

/** Whether a value has the shape of what `packTrail` gives. */
export function isPackedTrail(value: unknown): value is PackedTrail {
  return typeof value === 'string' && PACKED.test(value);
}

const bunches = (trail: PackedTrail): string[] => (trail === '' ? [] : trail.split(' '));
