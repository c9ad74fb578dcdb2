import { useMemo } from 'preact/hooks';
import { lineDistance } from '@/core/arc/track-box';
import type { ArcModel } from '@/ui/arc/arc-model';

/** What lies behind the bars and never moves: lines, chapter lines and ticks, the mid-line. */
export function ArcGround({ model }: { model: ArcModel }) {
  const { box, frame, cells, insetPx, closeUp, collapsed } = model;
  return useMemo(() => {
    const across = (y: number, height = 1) => (
      <rect x={insetPx} y={y} width={frame.widthPx} height={height} />
    );
    if (collapsed) {
      return (
        <svg class="layer ground" height={box.height}>
          <g class="mid-line">{across(box.midY)}</g>
        </svg>
      );
    }
    const at = (distance: number) => [box.midY - distance, box.midY + distance];
    const levels = (closeUp ? [20] : [20, 60]).flatMap((score) =>
      at(lineDistance(score, box.half, frame.knee)),
    );
    const laneTop = box.laneTop ?? box.height;
    const foot = box.laneTop === undefined ? box.plotBottom : box.height - 4;
    const margin = box.half - lineDistance(20, box.half, frame.knee);
    return (
      <svg class="layer ground" height={box.height}>
        {closeUp && (
          <g class="margins">
            {across(box.plotTop, margin)}
            {across(box.plotBottom - margin, margin)}
          </g>
        )}
        <g class={closeUp ? 'levels knees' : 'levels'}>
          {levels.map((y) => (
            <path key={y} d={`M${insetPx} ${y + 0.5}h${frame.widthPx}`} />
          ))}
        </g>
        <g class="chapters">
          {cells.map(({ startMs, x }) => (
            <rect key={startMs} x={insetPx + x} y={4} width="1" height={foot - 4} />
          ))}
        </g>
        {box.laneTop !== undefined && <g class="lane-edge">{across(laneTop - 2)}</g>}
        <g class="ticks">
          {cells.map(({ startMs, x }) => (
            <rect
              key={startMs}
              x={insetPx + x}
              y={laneTop - 2}
              width="1"
              height={foot - laneTop + 2}
            />
          ))}
        </g>
        <g class="mid-line">{across(box.midY)}</g>
      </svg>
    );
  }, [box, frame, cells, insetPx, closeUp, collapsed]);
}
