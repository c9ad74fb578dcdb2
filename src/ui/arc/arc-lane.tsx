import type { ChapterCell } from '@/core/arc/chapter-cells';
import { clockRangeText, signedText } from '@/core/figures/numbers-for-people';
import type { ArcModel } from '@/ui/arc/arc-model';

const ROOM_FOR_MEAN = 28;

/** "Induction heads · 2:00:24 to 2:12:19 · mean +2 · 9 segments"; and who set it, if a machine did. */
export function chapterWords(cell: ChapterCell): string {
  const { title, automatic, startMs, endMs, mean, segments } = cell;
  return [
    title,
    clockRangeText(startMs, endMs),
    mean === null ? 'no evidence' : `mean ${signedText(mean)}`,
    `${segments} ${segments === 1 ? 'segment' : 'segments'}`,
    ...(automatic ? ['automatic chapter'] : []),
  ].join(' · ');
}

/** The lane under the plot: each chapter's mean where it has room, and its name too if it fits. */
export function ArcLane(props: {
  model: ArcModel;
  current: number;
  onEnter: (cell: ChapterCell) => void;
  onLeave: () => void;
}) {
  const { model, current, onEnter, onLeave } = props;
  const { box, cells, insetPx, reading } = model;
  if (box.laneTop === undefined) return null;
  return (
    <div
      class="lane"
      role="group"
      aria-label="Chapters"
      style={{ top: `${box.laneTop}px`, height: `${box.height - box.laneTop - 4}px` }}
      onPointerLeave={onLeave}
    >
      {cells.map((cell) => (
        <div
          key={cell.startMs}
          class="cell"
          role="img"
          aria-label={chapterWords(cell)}
          data-current={holds(cell, current)}
          style={{ left: `${insetPx + cell.x}px`, width: `${cell.width}px` }}
          onPointerEnter={() => onEnter(cell)}
        >
          {reading && cell.mean !== null && cell.width >= ROOM_FOR_MEAN && (
            <>
              <span>{signedText(cell.mean)}</span>
              <span>{cell.title}</span>
            </>
          )}
        </div>
      ))}
    </div>
  );
}

function holds({ firstSegment, segments }: ChapterCell, current: number): boolean {
  return current >= firstSegment && current < firstSegment + segments;
}
