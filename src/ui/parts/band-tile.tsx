import type { Band } from '@/core/score';

// Pieces of the arc on 16 × 16; crisp, so on half pixels only where the mid-line is.
const BARS: Record<Band, string> = {
  'risk-forward': 'M5.5 9h5v2h-5zM5.5 12h5v2h-5z',
  mixed: 'M5.5 6h5v4h-5z',
  'opportunity-forward': 'M5.5 2h5v6h-5z',
  'no-evidence': 'M3 10.5l3-5h1.4l-3 5zM6.3 10.5l3-5h1.4l-3 5zM9.6 10.5l3-5H14l-3 5z',
};

/**
 * A small dark piece of the arc that carries a band's colour and direction beside neutral words.
 * With a `label` it is an image of that name; without one it is decoration.
 */
export function BandTile(props: { band: Band; size?: number; label?: string }) {
  const { band, size = 16, label } = props;
  const said =
    label === undefined
      ? ({ 'aria-hidden': true } as const)
      : ({ role: 'img', 'aria-label': label } as const);
  return (
    <svg class="tile" data-tile={band} viewBox="0 0 16 16" width={size} height={size} {...said}>
      <rect class="tile-ground" x=".5" y=".5" width="15" height="15" rx="3.5" />
      {band !== 'no-evidence' && <path class="tile-mid" d="M2 8h12v1H2z" />}
      <path class="tile-bar" d={BARS[band]} />
    </svg>
  );
}
