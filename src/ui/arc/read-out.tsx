import { clockRangeText, signedText } from '@/core/figures/numbers-for-people';
import type { ScoredSegment } from '@/core/segment';
import { bandWords, phrasesText } from '@/ui/arc/segment-words';
import { BandTile } from '@/ui/parts/band-tile';

/** What the segment that plays now says: place on the axis, time, lens; below, why. */
export function ReadOut({ segment, brief }: { segment: ScoredSegment; brief?: boolean }) {
  const { band, score, startMs, endMs, lens, reasons } = segment;
  const range = clockRangeText(startMs, endMs);
  return (
    <div class={brief ? 'read-out brief' : 'read-out'}>
      <div class="read-line">
        {!brief && <BandTile band={band} />}
        {band !== 'no-evidence' && <b>{signedText(score)}</b>}
        <span class="band">{bandWords(segment)}</span>
        <span class="quiet">{range}</span>
        {!brief && lens !== 'none' && <span class="quiet lens">{lens}</span>}
      </div>
      {!brief && (
        <div class="phrases">
          {reasons.length > 0 ? phrasesText(reasons) : 'No phrase moved this segment.'}
        </div>
      )}
    </div>
  );
}
