import { statisticsText } from '@/core/figures/numbers-for-people';
import { trailOf } from '@/core/episodes/reading-card';
import type { Reading } from '@/core/reading';
import type { StripSegment } from '@/core/arc/strip-markers';
import { BandStrip } from '@/ui/parts/band-strip';
import { usePalette } from '@/ui/parts/palette';
import { ShareBar } from '@/ui/parts/share-bar';
import { Trail } from '@/ui/parts/trail';
import { trailLabel } from '@/ui/summary/trail-label';
import { useWidth } from '@/ui/pages/use-width';

interface Props {
  readonly reading: Reading;
  /** Height of the trail in px; none where an arc stands elsewhere on the page. */
  readonly trail?: number;
  readonly playheadMs?: number | undefined;
  readonly onPick: (ms: number) => void;
}

/** Strip, trail, the line of statistics and the slice bands. */
export function Perspective({ reading, trail, playheadMs, onPick }: Props) {
  const [box, widthPx] = useWidth<HTMLDivElement>(368);
  const palette = usePalette();
  const { statistics, segments, video } = reading;
  const pick = ({ startMs }: StripSegment) => onPick(startMs);
  return (
    <section class="perspective">
      <h2>Perspective</h2>
      <div ref={box}>
        <BandStrip {...{ statistics, segments, palette, widthPx }} onPick={pick} />
        {trail !== undefined && (
          <Trail
            bars={trailOf(reading)}
            height={trail}
            widthPx={widthPx}
            label={trailLabel(reading)}
            durationMs={video.durationMs}
            onPick={onPick}
            {...(playheadMs === undefined ? {} : { playheadMs })}
          />
        )}
      </div>
      <p class="statistics" data-field="statistics">
        {unbroken(statisticsText(statistics))}
      </p>
      <div data-field="bands">
        <ShareBar shares={statistics.shares} withoutEvidence={statistics.withoutEvidence} labels />
      </div>
    </section>
  );
}

/** The line, with the name of the two tenths kept on one line. */
function unbroken(line: string) {
  const name = 'p10–p90';
  const [before = '', ...after] = line.split(name);
  if (after.length === 0) return before;
  return [before, <span class="unbroken">{name}</span>, ...after];
}
