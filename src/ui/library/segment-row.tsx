import { ownLeanOf } from '@/core/assessment';
import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { ScoredSegment } from '@/core/segment';
import type { VideoId } from '@/core/video-id';
import { bandWords } from '@/ui/arc/segment-words';
import { MarkedText } from '@/ui/library/marked-text';
import { SegmentPlace } from '@/ui/library/segment-place';
import { SegmentReasons } from '@/ui/library/segment-reasons';
import { BandTile } from '@/ui/parts/band-tile';
import { JumpLink } from '@/ui/summary/jump-link';
import type { OwnWords } from '@/ui/summary/use-assessment';

interface Props {
  readonly segment: ScoredSegment;
  readonly own: OwnWords;
  readonly privately: boolean;
  readonly videoId: VideoId;
  readonly isChosen: boolean;
  readonly onChoose: (segment: number | null) => void;
  readonly onJump: (ms: number) => void;
}

/** One segment in two lines; the chosen one whole, with the reasons for its score. */
export function SegmentRow(props: Props) {
  const { segment, own, privately, videoId, isChosen, onChoose, onJump } = props;
  const { index, startMs, text, band, score } = segment;
  const toggle = () => onChoose(isChosen ? null : index);
  const ownLean = ownLeanOf(own.draft?.places, segment);
  const shown = band === 'no-evidence' ? '–' : signedText(score);
  return (
    <li class="segment-row" data-row={index} data-chosen={isChosen}>
      <JumpLink {...{ videoId, onJump }} ms={startMs} class="time-link">
        {clockText(startMs)}
      </JumpLink>
      <div>
        <button
          type="button"
          class="segment-score"
          aria-expanded={isChosen}
          aria-label={`${bandWords(segment)} ${shown}: reasons at ${clockText(startMs)}`}
          onClick={toggle}
        >
          <BandTile band={band} /> <b>{shown}</b>
        </button>
        {ownLean !== undefined && <p class="own-lean">yours {signedText(ownLean)}</p>}
      </div>
      <div class="segment-words">
        <p
          // For the pointer alone; the keyboard has the button beside it.
          {...(isChosen ? {} : { onClick: toggle })}
        >
          <MarkedText text={text} reasons={segment.reasons} />
        </p>
        {isChosen && (
          <SegmentReasons {...{ segment, videoId, onJump }}>
            <SegmentPlace {...{ segment, own, privately }} />
          </SegmentReasons>
        )}
      </div>
    </li>
  );
}
