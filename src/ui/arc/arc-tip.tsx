import { bandOf } from '@/core/score';
import type { ScoredSegment } from '@/core/segment';
import { chapterWords } from '@/ui/arc/arc-lane';
import { type ArcModel, barOf } from '@/ui/arc/arc-model';
import { ArcTooltip, GroupTip, SegmentTip } from '@/ui/arc/arc-tooltip';
import type { TipTarget } from '@/ui/arc/arc-track';
import type { Pointed } from '@/ui/arc/use-pointed';

const GAP = 8;

/** The tooltip of a bar, of the keyboard's segment or of a chapter. */
export function ArcTip(props: {
  target: TipTarget;
  model: ArcModel;
  widthPx: number;
  pointed: Pick<Pointed<TipTarget>, 'stay' | 'leave'>;
}) {
  const { target, model, widthPx, pointed } = props;
  return (
    <ArcTooltip
      atPx={model.insetPx + middleOf(target, model)}
      widthPx={widthPx}
      topPx={model.box.height + GAP}
      onStay={pointed.stay}
      onLeave={pointed.leave}
      {...(target.kind === 'chapter' ? { wishPx: lineWidth(chapterWords(target.cell)) } : {})}
    >
      <Inside target={target} model={model} />
    </ArcTooltip>
  );
}

function Inside({ target, model }: { target: TipTarget; model: ArcModel }) {
  const { segments, total } = model;
  if (target.kind === 'chapter') return <span>{chapterWords(target.cell)}</span>;
  if (target.kind === 'bar' && target.bar.last > target.bar.first) {
    const { first, last, score } = target.bar;
    const members = segments.slice(first, last + 1);
    const shown: Pick<ScoredSegment, 'score' | 'band'> =
      score === null ? { score: 0, band: 'no-evidence' } : { score, band: bandOf(score) };
    return <GroupTip members={members} score={shown} total={total} />;
  }
  const segment = segments[target.kind === 'bar' ? target.bar.first : target.index];
  if (!segment) return null;
  return <SegmentTip segment={segment} total={total} hints={target.kind === 'segment'} />;
}

// Rows of the tooltip are 13 px: half an em a character, and the box's padding.
function lineWidth(text: string): number {
  return text.length * 6.6 + 30;
}

function middleOf(target: TipTarget, { bars }: ArcModel): number {
  if (target.kind === 'chapter') return target.cell.x + target.cell.width / 2;
  const bar = target.kind === 'bar' ? target.bar : barOf(bars, target.index);
  return bar ? bar.columnX + bar.width / 2 : 0;
}
