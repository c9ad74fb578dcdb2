import { stripGradient } from '@/core/arc/colour-scale';
import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { Statistics } from '@/core/reading';
import type { Settings } from '@/core/settings';
import {
  type MarkerName,
  nearestSegment,
  scoreAt,
  type StripMarker,
  stripMarkers,
  type StripSegment,
} from '@/core/arc/strip-markers';

const NAMES: Record<MarkerName, string> = {
  risk: 'Most risk-forward segment',
  median: 'Median',
  opportunity: 'Most opportunity-forward segment',
};

const SIGNS: Record<MarkerName, string> = {
  risk: 'M3.8 5.4h6.4L7 9.4z',
  median: '',
  opportunity: 'M3.8 8.6h6.4L7 4.6z',
};

const CASING = 3;

/**
 * The axis as a strip. With statistics it has the lowest, median and highest place as markers; a
 * marker, or any place on the strip, picks the segment nearest to it.
 */
export function BandStrip(props: {
  statistics?: Statistics;
  segments?: readonly StripSegment[];
  onPick?: (segment: StripSegment) => void;
  widthPx?: number;
  palette?: Settings['palette'];
}) {
  const { statistics, segments = [], onPick, widthPx = 300, palette } = props;
  const inner = widthPx - 2 * CASING;
  const pickAt = (event: MouseEvent) => {
    if (!(event.currentTarget instanceof Element)) return;
    const left = event.currentTarget.getBoundingClientRect().left + CASING;
    const segment = nearestSegment(scoreAt(event.clientX - left, inner), segments);
    if (segment) onPick?.(segment);
  };
  const markers = statistics ? stripMarkers(statistics, segments, inner) : [];
  return (
    <div class="strip" style={{ width: `${widthPx}px` }}>
      <div class="strip-bar" dir="ltr">
        <div class="strip-casing" {...(onPick ? { onClick: pickAt, 'data-pick': true } : {})}>
          <div class="strip-colours" style={{ background: stripGradient(palette) }} />
        </div>
        {markers.map((marker) => (
          <Marker key={marker.name} marker={marker} onPick={onPick} />
        ))}
      </div>
      <div class="strip-ends" dir="ltr">
        <span>risk-forward</span>
        <span>opportunity-forward</span>
      </div>
    </div>
  );
}

function Marker(props: {
  marker: StripMarker;
  onPick: ((segment: StripSegment) => void) | undefined;
}) {
  const { marker, onPick } = props;
  const { name, score, segment } = marker;
  const where = `${signedText(score)}, ${name === 'median' ? 'nearest segment ' : ''}at ${clockText(segment.startMs)}`;
  return (
    <button
      type="button"
      class="marker"
      data-marker={name}
      aria-label={`${NAMES[name]}: ${where}`}
      title={`${NAMES[name]}: ${where}`}
      style={{ left: `${CASING + marker.x}px` }}
      onClick={() => onPick?.(segment)}
    >
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <circle cx="7" cy="7" r="7" />
        <path d={SIGNS[name]} />
      </svg>
    </button>
  );
}
