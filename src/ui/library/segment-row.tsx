import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { ScoredSegment } from '@/core/segment';
import type { VideoId } from '@/core/video-id';
import { bandWords } from '@/ui/arc/segment-words';
import { MarkedText } from '@/ui/library/marked-text';
import { SegmentReasons } from '@/ui/library/segment-reasons';
import { BandTile } from '@/ui/parts/band-tile';
import { JumpLink } from '@/ui/summary/jump-link';

interface Props {
  readonly segment: ScoredSegment;
  readonly videoId: VideoId;
  readonly isChosen: boolean;
  readonly onChoose: (segment: number | null) => void;
  readonly onJump: (ms: number) => void;
}

/** One segment in two lines; the chosen one whole, with the reasons for its score. */
export function SegmentRow({ segment, videoId, isChosen, onChoose, onJump }: Props) {
  const { index, startMs, text, band, score } = segment;
  const toggle = () => onChoose(isChosen ? null : index);
  const shown = band === 'no-evidence' ? '–' : signedText(score);
  return (
    <li class="segment-row" data-row={index} data-chosen={isChosen}>
      <JumpLink {...{ videoId, onJump }} ms={startMs} class="time-link">
        {clockText(startMs)}
      </JumpLink>
      <button
        type="button"
        class="segment-score"
        aria-expanded={isChosen}
        aria-label={`${bandWords(segment)} ${shown}: reasons at ${clockText(startMs)}`}
        onClick={toggle}
      >
        <BandTile band={band} /> <b>{shown}</b>
      </button>
      <div class="segment-words">
        <p
          // For the pointer alone; the keyboard has the button beside it.
          {...(isChosen ? {} : { onClick: toggle })}
        >
          <MarkedText text={text} reasons={segment.reasons} />
        </p>
        {isChosen && <SegmentReasons {...{ segment, videoId, onJump }} />}
      </div>
    </li>
  );
}
