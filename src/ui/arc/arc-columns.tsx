import type { ArcBar } from '@/core/arc/arc-geometry';
import type { ArcModel } from '@/ui/arc/arc-model';
import { barOf } from '@/ui/arc/arc-model';

const SMALLEST = 6;

/** The columns that say where the video, the pointer and the keyboard are. */
export function Column(props: {
  model: ArcModel;
  segment: number | null;
  kind: 'current' | 'pointed' | 'keyboard';
}) {
  const { model, segment, kind } = props;
  const bar = segment === null ? undefined : barOf(model.bars, segment);
  if (!bar) return null;
  const { x, width } = columnOf(bar, kind === 'keyboard' ? 2 : 1);
  const top = Math.max(0, model.box.plotTop);
  const bottom = Math.min(model.box.height, model.box.plotBottom);
  return (
    <div
      class={`column-mark ${kind}`}
      style={{
        left: `${model.insetPx + x}px`,
        width: `${width}px`,
        top: `${top}px`,
        height: `${bottom - top}px`,
      }}
    />
  );
}

/** A column around a bar, wide enough to be seen. */
function columnOf({ columnX, width }: ArcBar, around: number): { x: number; width: number } {
  const wide = Math.max(SMALLEST, width + 2 * around);
  return { x: columnX + (width - wide) / 2, width: wide };
}
