import { useMemo } from 'preact/hooks';
import {
  type ArcFrame,
  type ArcPlace,
  drawArc,
  placeOf,
  STANDARD_KNEE,
} from '@/core/arc/arc-geometry';
import { barPath, HATCH_FROM, hatchPath, stubPath } from '@/core/arc/bar-path';
import { colourOf } from '@/core/arc/colour-scale';
import type { TrailBar } from '@/core/reading';
import type { Settings } from '@/core/settings';
import { usePalette } from '@/ui/parts/palette';

/**
 * The arc in miniature, on its own dark ground. `label` names it as an image; `durationMs` gives
 * the time it spans (the last bar's end without it); `playheadMs` draws where the video plays.
 */
export function Trail(props: {
  bars: readonly TrailBar[];
  height: number;
  widthPx: number;
  label: string;
  durationMs?: number;
  playheadMs?: number;
  palette?: Settings['palette'];
  onPick?: (ms: number) => void;
}) {
  const { bars, height, widthPx, label, playheadMs, onPick } = props;
  const palette = usePalette(props.palette);
  const inset = height >= 60 ? 12 : 6;
  const places = useMemo(() => bars.map(placeFor), [bars]);
  const durationMs = Math.max(props.durationMs ?? 0, places.at(-1)?.endMs ?? 0);
  const frame = trailFrame(widthPx - 2 * inset, height, durationMs);
  const midY = (height >> 1) - 1;
  const { fills, hatch } = useMemo(
    () => trailPaths(places, frame, { inset, midY, palette }),
    [places, widthPx, height, durationMs, palette],
  );
  const pick = (event: MouseEvent) => {
    if (!(event.currentTarget instanceof Element)) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - inset;
    onPick?.(Math.min(1, Math.max(0, x / frame.widthPx)) * durationMs);
  };
  return (
    <svg
      class="trail"
      role="img"
      aria-label={label}
      width={widthPx}
      height={height}
      data-height={height}
      {...(onPick ? { onClick: pick, 'data-pick': true } : {})}
    >
      <path class="trail-mid" d={`M${inset} ${midY}h${frame.widthPx}v1h${-frame.widthPx}z`} />
      {playheadMs !== undefined && (
        <rect
          class="trail-playhead"
          x={inset + placeOf(playheadMs, places, frame) - 1}
          width="2"
          height={height}
        />
      )}
      {[...fills].map(([colour, d]) => (
        <path key={colour} d={d} style={{ fill: colour }} />
      ))}
      {hatch && <path class="hatch" d={hatch} />}
    </svg>
  );
}

function placeFor([startMs, endMs, score]: TrailBar): ArcPlace {
  return { startMs, endMs, score, wordCount: 1 };
}

function trailFrame(widthPx: number, height: number, durationMs: number): ArcFrame {
  return {
    widthPx,
    halfPx: (height - 1) / 2 - 3,
    scale: 'time',
    durationMs,
    knee: STANDARD_KNEE,
    smallestPx: 2,
    mergeUnderPx: 1,
    density: 1,
  };
}

// One path per colour: a page of cards then holds dozens of nodes a card instead of hundreds.
function trailPaths(
  places: readonly ArcPlace[],
  frame: ArcFrame,
  { inset, midY, palette }: { inset: number; midY: number; palette: Settings['palette'] },
) {
  const fills = new Map<string, string>();
  let hatch = '';
  const add = (colour: string, d: string) => fills.set(colour, (fills.get(colour) ?? '') + d);
  for (const { score, columnX, width, length } of drawArc(places, frame)) {
    const x = inset + columnX;
    if (score !== null) {
      add(colourOf(score, palette), barPath({ score, width, length }, x, midY, 'none'));
    } else if (width < HATCH_FROM) add('var(--stub)', stubPath(x, midY, width));
    else hatch += hatchPath(x, midY, width);
  }
  return { fills, hatch };
}
