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
  'amber-cyan-white': [
    '#d96f00',
    '#e8850f',
    '#dda05a',
    '#22d3ee',
    '#22d3ee',
    '#9debf8',
    '#dff8fd',
    '#ffffff',
  ],
  'orange-grey-blue': [
    '#cf5200',
    '#e0661a',
    '#d78d64',
    '#a7afb9',
    '#a7afb9',
    '#8fc4f2',
    '#b5dbfa',
    '#dcefff',
  ],
  greys: ['#7d848f', '#8a919c', '#9ba2ad', '#b3b9c2', '#b3b9c2', '#d0d4da', '#e9ebee', '#ffffff'],
};

// OKLab: https://bottosson.github.io/posts/oklab/ (Björn Ottosson, 2020), from linear sRGB.
function toOklab(hex: string): Triple {
  const [r, g, b] = channels(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`;
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
