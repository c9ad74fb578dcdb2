import { SCORE_LIMIT } from '@/core/score';
import type { Settings } from '@/core/settings';

type Palette = Settings['palette'];
type Triple = readonly [number, number, number];

/** The ground under every bar, in both themes: white bars would vanish on a white page. */
export const TRACK_COLOUR = '#16181d';

/** What stands for "no evidence"; never a colour of the scale. */
export const STUB_COLOUR = '#9aa1ac';

const STOPS_AT = [-100, -60, -20, -7, 7, 20, 60, 100] as const;

// Flat between -7 and 7, so that small scores do not shimmer; lightness rises from end to end, so
// that the order survives without hue. The weakest colour has 5.2:1 on the track (4.1 and 4.7 in
// the other two palettes).
const STOPS: Record<Palette, readonly string[]> = {
  'amber-cyan-white': hexes('d96f00 e8850f dda05a 22d3ee 22d3ee 9debf8 dff8fd ffffff'),
  'orange-grey-blue': hexes('cf5200 e0661a d78d64 a7afb9 a7afb9 8fc4f2 b5dbfa dcefff'),
  greys: hexes('7d848f 8a919c 9ba2ad b3b9c2 b3b9c2 d0d4da e9ebee ffffff'),
};

// OKLab: https://bottosson.github.io/posts/oklab/ (2020), from linear sRGB; six digits of each factor
// give the same bytes as all ten.
function toOklab(hex: string): Triple {
  const [r, g, b] = channels(hex);
  const l = Math.cbrt(0.412221 * r + 0.536333 * g + 0.051446 * b);
  const m = Math.cbrt(0.211903 * r + 0.6807 * g + 0.107397 * b);
  const s = Math.cbrt(0.088302 * r + 0.281719 * g + 0.629979 * b);
  return [
    0.210454 * l + 0.793618 * m - 0.004072 * s,
    1.977998 * l - 2.428592 * m + 0.450594 * s,
    0.025904 * l + 0.782772 * m - 0.808676 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): string {
  const l = (lightness + 0.396338 * a + 0.215804 * b) ** 3;
  const m = (lightness - 0.105561 * a - 0.063854 * b) ** 3;
  const s = (lightness - 0.089484 * a - 1.291486 * b) ** 3;
  const linear = [
    4.076742 * l - 3.307712 * m + 0.23097 * s,
    -1.268438 * l + 2.609757 * m - 0.341319 * s,
    -0.004196 * l - 0.703419 * m + 1.707615 * s,
  ];
  return `#${linear.map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`;
}

function hexes(codes: string): readonly string[] {
  return codes.split(' ').map((code) => `#${code}`);
}

function channels(hex: string): Triple {
  const value = Number.parseInt(hex.slice(1), 16);
  return [toLinear(value >> 16), toLinear((value >> 8) & 255), toLinear(value & 255)];
}

function toLinear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function byte(linear: number): number {
  const share = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, share)) * 255);
}

function between(palette: Palette, score: number): string {
  const stops = STOPS[palette];
  const upper = Math.max(
    1,
    STOPS_AT.findIndex((at) => at >= score),
  );
  const from = STOPS_AT[upper - 1] ?? -SCORE_LIMIT;
  const to = STOPS_AT[upper] ?? SCORE_LIMIT;
  const share = (score - from) / (to - from);
  const low = toOklab(stops[upper - 1] ?? TRACK_COLOUR);
  const high = toOklab(stops[upper] ?? TRACK_COLOUR);
  const mix = (a: number, b: number) => a + (b - a) * share;
  return fromOklab([mix(low[0], high[0]), mix(low[1], high[1]), mix(low[2], high[2])]);
}

const SCALES = new Map<Palette, readonly string[]>();

/** The 201 colours of a palette as #rrggbb, from score -100 to 100; made once, then kept. */
export function colourScale(palette: Palette): readonly string[] {
  const known = SCALES.get(palette);
  if (known) return known;
  const made = Array.from({ length: 2 * SCORE_LIMIT + 1 }, (_, at) =>
    between(palette, at - SCORE_LIMIT),
  );
  SCALES.set(palette, made);
  return made;
}

/** The colour of a score as #rrggbb; takes any number and rounds it into -100 to 100. */
export function colourOf(score: number, palette: Palette = 'amber-cyan-white'): string {
  const at = Math.min(SCORE_LIMIT, Math.max(-SCORE_LIMIT, Math.round(score))) + SCORE_LIMIT;
  return colourScale(palette)[at] ?? STUB_COLOUR;
}

/** The palette from -100 (left) to 100 (right) as a CSS gradient, straight lines in OKLab. */
export function stripGradient(palette: Palette = 'amber-cyan-white'): string {
  const stops = STOPS[palette].map(
    (colour, i) => `${colour} ${((STOPS_AT[i] ?? 0) + SCORE_LIMIT) / 2}%`,
  );
  return `linear-gradient(to right in oklab,${stops.join(',')})`;
}
