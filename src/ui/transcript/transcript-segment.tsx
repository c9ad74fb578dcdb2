import { Component } from 'preact';
import type { MarkedLine } from '@/core/segments/marked-lines';
import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { ScoredSegment } from '@/core/segment';
import type { VideoId } from '@/core/video-id';
import { bandWords, phrasesText, restOf } from '@/ui/arc/segment-words';
import { Stretches } from '@/ui/library/marked-text';
import { BandTile } from '@/ui/parts/band-tile';
import { JumpLink } from '@/ui/summary/jump-link';

interface Props {
  readonly videoId: VideoId;
  readonly segment: ScoredSegment;
  readonly lines: readonly MarkedLine[];
  /** Where the video plays, within this segment; undefined while it plays elsewhere. */
  readonly playheadMs: number | undefined;
  readonly onJump: (ms: number) => void;
}

/** A segment's place on the axis, then its lines with their times. */
export class TranscriptSegment extends Component<Props> {
  // Hundreds stand on the page, and the playhead moves through one of them.
  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    const now = this.props;
    return (
      next.playheadMs !== now.playheadMs || next.lines !== now.lines || next.segment !== now.segment
    );
  }

  override render() {
    const { videoId, segment, lines, playheadMs, onJump } = this.props;
    const isCurrent = playheadMs !== undefined;
    const currentLine = isCurrent
      ? lines.findLast((line) => line.startMs <= playheadMs)
      : undefined;
    return (
      <section class="said-segment" aria-current={isCurrent}>
        <SegmentHead segment={segment} />
        {isCurrent && <BecauseOf segment={segment} />}
        <ol>
          {lines.map((line) => (
            <li key={line.startMs}>
              <JumpLink
                {...{ videoId, onJump }}
                ms={line.startMs}
                class={line === currentLine ? 'said-line current' : 'said-line'}
              >
                <span class="time">{clockText(line.startMs)}</span>
                <span>
                  <Stretches stretches={line.stretches} />
                </span>
              </JumpLink>
            </li>
          ))}
        </ol>
      </section>
    );
  }
}

function SegmentHead({ segment }: Pick<Props, 'segment'>) {
  const { band, score, lens } = segment;
  return (
    <p class="card-lean">
      <BandTile band={band} />
      {band !== 'no-evidence' && <b>{signedText(score)}</b>} <span>{bandWords(segment)}</span>{' '}
      <span>{lens === 'none' ? '' : lens}</span>
    </p>
  );
}

/** What moved the score of the segment that plays, adding up to it. */
function BecauseOf({ segment }: Pick<Props, 'segment'>) {
  const { reasons } = segment;
  if (reasons.length === 0) return <p class="because">No phrase moved this segment.</p>;
  const rest = restOf(segment, SHOWN);
  return (
    <p class="because">
      {phrasesText(reasons, SHOWN)}
      {rest.count > 0 &&
        ` · ${rest.count} more ${rest.count === 1 ? 'phrase' : 'phrases'} ${signedText(rest.weight)}`}
    </p>
  );
}

const SHOWN = 4;
