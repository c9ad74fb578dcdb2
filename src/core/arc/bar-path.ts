import type { ArcBar } from '@/core/arc/arc-geometry';
import { BAND_EDGE } from '@/core/score';

/** How bars are cut, beside their side and colour: a notch near the tip, rows of cuts, or not. */
export type Cuts = 'notch' | 'rows' | 'none';

const NOTCH_FROM = 8;
const TIP = 3;
const ROW = 4;

/**
 * SVG path data of one bar with evidence: from x, off the mid-line row [midY, midY + 1), up for
 * positive scores and down for negative ones; a score of 0 lies centred on the row. Only the outer
 * end is rounded.
 */
export function barPath(
  bar: Pick<ArcBar, 'width' | 'length'> & { readonly score: number },
  x: number,
  midY: number,
  cuts: Cuts,
): string {
  const { width, length, score } = bar;
  if (score === 0) return block(x, midY - (length - 1) / 2, width, length);
  const up = score > 0;
  const base = up ? midY : midY + 1;
  const cut = score <= -BAND_EDGE && length >= NOTCH_FROM ? cuts : 'none';
  if (cut === 'none') return tip({ x, base, width, length, up });
  if (cut === 'notch') {
    const body = block(x, base, width, length - TIP - 1);
    return body + tip({ x, base: base + length - TIP, width, length: TIP, up });
  }
  let rows = '';
  for (let from = 0; from < length; from += ROW) {
    rows += block(x, base + from, width, Math.min(ROW - 1, length - from));
  }
  return rows;
}

/** Path data of a stub: rows of 1 px lines, filled. */
export function stubPath(x: number, midY: number, width: number): string {
  return [-2, 0, 2].map((dy) => block(x, midY + dy, width, 1)).join('');
}

/** Path data of a stub with room for hatching: 45° lines to be stroked, 7 px high. */
export function hatchPath(x: number, midY: number, width: number): string {
  const high = 7;
  const step = 3 * Math.SQRT2;
  const bottom = midY + (high + 1) / 2;
  let path = '';
  for (let at = step / 2 - high; at < width; at += step) {
    const from = Math.max(0, at);
    const to = Math.min(width, at + high);
    if (to - from > 1) {
      path += `M${px(x + from)} ${px(bottom - (from - at))}L${px(x + to)} ${px(bottom - (to - at))}`;
    }
  }
  return path;
}

/** From this width on a stub has room for hatching. */
export const HATCH_FROM = 6;

function block(x: number, y: number, width: number, height: number): string {
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;
}

function tip(bar: { x: number; base: number; width: number; length: number; up: boolean }): string {
  const { x, base, width, length, up } = bar;
  const radius = width >= 8 ? 2 : width >= 5 ? 1 : 0;
  if (radius === 0) return block(x, up ? base - length : base, width, length);
  const out = up ? -1 : 1;
  const side = px(out * (length - radius));
  const flat = px(width - 2 * radius);
  return (
    `M${px(x)} ${px(base)}v${side}q0 ${out * radius} ${radius} ${out * radius}h${flat}` +
    `q${radius} 0 ${radius} ${-out * radius}v${px(-out * (length - radius))}z`
  );
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
