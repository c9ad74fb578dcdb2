import { useMemo } from 'preact/hooks';
import type { ArcBar } from '@/core/arc/arc-geometry';
import { barPath, HATCH_FROM, hatchPath, stubPath } from '@/core/arc/bar-path';
import { colourOf } from '@/core/arc/colour-scale';
import { bandOf } from '@/core/score';
import type { ArcModel } from '@/ui/arc/arc-model';

/**
 * The bars, each with its full column to point at. Drawn again only when the model changes: what
 * moves over them lies in layers of its own.
 */
export function ArcBars({ model, growing }: { model: ArcModel; growing: boolean }) {
  const { box, frame } = model;
  const bars = useMemo(
    () => model.bars.map((bar) => <Bar key={bar.first} {...{ bar, model }} />),
    [model],
  );
  return (
    <svg
      class="layer bars"
      height={box.height}
      style={{ left: `${model.insetPx}px`, width: `${frame.widthPx}px` }}
      {...(growing ? { 'data-growing': true } : {})}
    >
      <g style={{ transformOrigin: `0 ${box.midY}px` }}>{bars}</g>
    </svg>
  );
}

function Bar({ bar, model }: { bar: ArcBar; model: ArcModel }) {
  const { segments, box } = model;
  const { score, columnX, columnWidth } = bar;
  return (
    <g
      data-segment={bar.first}
      data-band={score === null ? 'no-evidence' : bandOf(score)}
      data-score={score ?? 0}
      data-start={(segments[bar.first]?.startMs ?? 0) / 1000}
      data-end={(segments[bar.last]?.endMs ?? 0) / 1000}
    >
      <rect
        class="column"
        x={columnX}
        y={box.plotTop}
        width={columnWidth}
        height={box.plotBottom - box.plotTop}
      />
      <Shape bar={bar} model={model} />
    </g>
  );
}

function Shape({ bar, model }: { bar: ArcBar; model: ArcModel }) {
  const { score, width, length, columnX: x, whisker } = bar;
  const { midY } = model.box;
  if (score === null) {
    if (model.collapsed) return <rect class="stub thin" x={x} y={midY} width={width} height="1" />;
    return width < HATCH_FROM ? (
      <path class="stub" d={stubPath(x, midY, width)} />
    ) : (
      <path class="hatch" d={hatchPath(x, midY, width)} />
    );
  }
  const colour = (value: number) => ({ fill: colourOf(value, model.palette) });
  const thin = x + Math.max(0, Math.floor((width - 1) / 2));
  return (
    <>
      {whisker && (
        <path
          class="bar"
          d={barPath(
            { score: whisker.score, length: whisker.length, width: 1 },
            thin,
            midY,
            'none',
          )}
          style={colour(whisker.score)}
        />
      )}
      <path
        class="bar"
        d={barPath({ score, width, length }, x, midY, model.cuts)}
        style={colour(score)}
      />
    </>
  );
}
