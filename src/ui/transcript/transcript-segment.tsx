import type { MarkedLine } from '@/core/marked-lines';
import { clockText, signedText } from '@/core/numbers-for-people';
import type { ScoredSegment } from '@/core/segment';
import type { VideoId } from '@/core/video-id';
import { bandWords } from '@/ui/arc/segment-words';
import { Stretches } from '@/ui/library/marked-text';
import { BandTile } from '@/ui/parts/band-tile';
import { JumpLink } from '@/ui/summary/jump-link';

interface Props {
  readonly videoId: VideoId;
  readonly segment: ScoredSegment;
  readonly lines: readonly MarkedLine[];
  /** Where the video plays; undefined where no tab shows it. */
  readonly playheadMs: number | undefined;
  readonly onJump: (ms: number) => void;
}

/** A segment's place on the axis, then its lines with their times. */
export function TranscriptSegment({ videoId, segment, lines, playheadMs, onJump }: Props) {
  const { band, score, lens, startMs, endMs } = segment;
  const isCurrent = playheadMs !== undefined && playheadMs >= startMs && playheadMs < endMs;
  const currentLine = isCurrent ? lines.findLast((line) => line.startMs <= playheadMs) : undefined;
  return (
    <section class="said-segment" aria-current={isCurrent}>
      <p class="card-lean">
        <BandTile band={band} />
        {band !== 'no-evidence' && <b>{signedText(score)}</b>} <span>{bandWords(segment)}</span>{' '}
        <span>{lens === 'none' ? '' : lens}</span>
      </p>
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
