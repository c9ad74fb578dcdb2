import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { SearchHit } from '@/core/library/find-hits';
import { bandOf } from '@/core/score';
import type { VideoId } from '@/core/video-id';
import { BandTile } from '@/ui/parts/band-tile';
import { JumpLink } from '@/ui/summary/jump-link';

interface Props {
  readonly videoId: VideoId;
  readonly hit: SearchHit;
  /** Of the segment it stands in; null without evidence. */
  readonly score: number | null;
  readonly onJump?: (ms: number) => void;
}

/** A place where the words were found, with the words marked; the whole row jumps. */
export function HitRow({ videoId, hit, score, onJump }: Props) {
  const { startMs, snippet } = hit;
  return (
    <li>
      <JumpLink {...{ videoId }} {...(onJump && { onJump })} ms={startMs} class="hit-row">
        <span class="hit-time">{clockText(startMs)}</span>
        <BandTile band={score === null ? 'no-evidence' : bandOf(score)} />
        <b>{score === null ? '–' : signedText(score)}</b>
        <span class="hit-words">
          …
          {snippet.map(({ text, isHit }, at) => [
            at > 0 && ' ',
            isHit ? (
              <mark key={at} class="hit">
                {text}
              </mark>
            ) : (
              text
            ),
          ])}
          …
        </span>
        <span class="hit-jump" aria-hidden="true">
          jump
        </span>
      </JumpLink>
    </li>
  );
}
