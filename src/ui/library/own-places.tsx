import { ownLeanOf, type OwnPlace } from '@/core/assessment';
import { lineDistance } from '@/core/arc/track-box';
import { barOf, type ArcModel } from '@/ui/arc/arc-model';

/** Half of a mark's height; its outline is the track's, so that it stands out from any bar. */
const REACH = 5;

interface Props {
  readonly model: ArcModel;
  readonly places: readonly OwnPlace[];
}

/** Where the user places segments, as marks over their bars; the transcript says the same in words. */
export function OwnPlaces({ model, places }: Props) {
  const { segments, bars, box, frame, insetPx } = model;
  return (
    <svg class="layer own-places" height={box.height} aria-hidden="true">
      {segments.map((segment) => {
        const lean = ownLeanOf(places, segment);
        const bar = barOf(bars, segment.index);
        if (lean === undefined || !bar) return null;
        const x = insetPx + bar.columnX + bar.columnWidth / 2;
        const away = lineDistance(Math.abs(lean), box.half, frame.knee);
        const y = box.midY + 0.5 - Math.sign(lean) * away;
        return (
          <path
            key={segment.index}
            data-own={segment.index}
            data-lean={lean}
            d={`M${x} ${y - REACH}l${REACH} ${REACH}l${-REACH} ${REACH}l${-REACH} ${-REACH}z`}
          />
        );
      })}
    </svg>
  );
}
