interface Props {
  readonly placesMs: readonly number[];
  readonly endMs: number;
  readonly widthPx: number;
}

/** The inset of a trail of 56. */
const INSET = 6;
const HEIGHT = 14;

/** A small mark under the trail at each hit. The rows below say the same in words. */
export function HitTicks({ placesMs, endMs, widthPx }: Props) {
  const width = widthPx - 2 * INSET;
  const at = placesMs.map((ms) => Math.round(INSET + (width * ms) / Math.max(1, endMs)));
  return (
    <svg class="hit-ticks" width={widthPx} height={HEIGHT} aria-hidden="true">
      <path d={[...new Set(at)].map((x) => `M${x} 4l4 7h-8z`).join('')} />
    </svg>
  );
}
