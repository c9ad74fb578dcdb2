import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { curlyText } from '@/core/words/curly-text';
import { momentLink } from '@/core/episodes/moment-link';
import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { Reason, ScoredSegment } from '@/core/segment';
import type { VideoId } from '@/core/video-id';
import { PageIcon } from '@/ui/pages/page-icon';
import { Button } from '@/ui/parts/button';
import { JumpLink } from '@/ui/summary/jump-link';

interface Props {
  readonly segment: ScoredSegment;
  readonly videoId: VideoId;
  readonly onJump: (ms: number) => void;
  /** What the user says to it. */
  readonly children: ComponentChildren;
}

/** Why a segment scores as it does: each phrase with its rule and weight, and their sum. */
export function SegmentReasons({ segment, videoId, onJump, children }: Props) {
  const { reasons, startMs, score } = segment;
  const widest = Math.max(1, ...reasons.map(({ weight }) => Math.abs(weight)));
  return (
    <div class="reasons">
      {reasons.length === 0 ? (
        <p class="quiet">No evidence in this segment: nothing in it speaks either way.</p>
      ) : (
        <table>
          <caption class="unseen">Reasons for this score</caption>
          <tbody>
            {reasons.map((reason, place) => (
              <ReasonRow key={place} {...{ reason, widest }} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {sumWords(reasons.length)}
              </th>
              <td>{signedText(score)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <div class="buttons">
        <JumpLink {...{ videoId, onJump }} ms={startMs} class="button button-filled">
          <PageIcon name="play" size={16} /> Jump to {clockText(startMs)}
        </JumpLink>
        <CopyLink address={momentLink(videoId, startMs)} />
        {children}
      </div>
    </div>
  );
}

function ReasonRow({ reason, widest }: { readonly reason: Reason; readonly widest: number }) {
  const { text, weight, rule, trigger } = reason;
  const length = `${(Math.abs(weight) / widest) * 50}%`;
  return (
    <tr>
      <td>“{curlyText(text)}”</td>
      <td class="rule">
        {rule === 'phrase' ? '' : trigger === undefined ? rule : `${rule}: “${curlyText(trigger)}”`}
      </td>
      <td>
        <div class="weight-bar" aria-hidden="true" dir="ltr">
          <span
            data-tile={weight < 0 ? 'risk-forward' : 'opportunity-forward'}
            style={{ width: length, [weight < 0 ? 'right' : 'left']: '50%' }}
          />
        </div>
      </td>
      <td>{signedText(weight)}</td>
    </tr>
  );
}

function CopyLink({ address }: { readonly address: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <Button onClick={copy} onBlur={() => setCopied(false)}>
      <PageIcon name="link" size={16} />
      <span role="status">{copied ? 'Link copied' : 'Copy link'}</span>
    </Button>
  );
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function sumWords(count: number): string {
  if (count === 1) return 'One phrase, weighted; the score is its weight';
  return `Sum of ${NUMBERS[count] ?? count} phrases, weighted; the score is this sum`;
}
