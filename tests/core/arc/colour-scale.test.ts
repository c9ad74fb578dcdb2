import { describe, expect, it } from 'vitest';
import { colourOf, colourScale, stripGradient, TRACK_COLOUR } from '@/core/arc/colour-scale';

// WCAG 2.2 relative luminance and contrast, written out here so that the scale is not measured
// with its own arithmetic.
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const PALETTES = [
  ['amber-cyan-white', 5.2],
  ['orange-grey-blue', 4.1],
  ['greys', 4.6],
] as const;

describe.each(PALETTES)('the palette %s', (palette, weakest) => {
  const scale = colourScale(palette);

  it('has one colour per whole score', () => {
    expect(scale).toHaveLength(201);
    for (const colour of scale) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it(`stands out from the track by at least ${weakest}:1 everywhere`, () => {
    const contrasts = scale.map((colour) => contrast(colour, TRACK_COLOUR));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(weakest);
  });

  it('never gets darker towards opportunity', () => {
    const light = scale.map(luminance);
    light.slice(1).forEach((value, i) => {
      // One step of 8-bit rounding may go the other way.
      expect(value, `score ${i - 99}`).toBeGreaterThan((light[i] ?? 0) - 0.004);
    });
    expect(light.at(-1)).toBeGreaterThan((light[0] ?? 1) + 0.2);
  });

  it('is flat for small scores', () => {
    expect(new Set(scale.slice(93, 108)).size).toBe(1);
  });

  it('tells the three bands apart by luminance', () => {
    const at = (score: number) => colourOf(score, palette);
    expect(contrast(at(-60), at(0))).toBeGreaterThan(1.3);
    expect(contrast(at(0), at(60))).toBeGreaterThan(1.3);
  });
});

describe('the default scale', () => {
  it('has its eight stops exactly', () => {
    const stops = [-100, -60, -20, -7, 7, 20, 60, 100].map((score) => colourOf(score));
    expect(stops).toEqual([
      '#d96f00',
      '#e8850f',
      '#dda05a',
      '#22d3ee',
      '#22d3ee',
      '#9debf8',
      '#dff8fd',
      '#ffffff',
    ]);
  });

  it('takes any number: fractions are rounded, what lies outside counts as the end', () => {
    expect(colourOf(3.4)).toBe(colourOf(3));
    expect(colourOf(-1000)).toBe(colourOf(-100));
    expect(colourOf(1000)).toBe(colourOf(100));
  });

  it('is handed out as the same array each time', () => {
    expect(colourScale('greys')).toBe(colourScale('greys'));
  });

  it('becomes a CSS gradient in OKLab with its stops in per cent', () => {
    const gradient = stripGradient();
    expect(gradient).toContain('in oklab');
    expect(gradient).toContain('#dda05a 40%');
    expect(gradient).toContain('#9debf8 60%');
  });
});
