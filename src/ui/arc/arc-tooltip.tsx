import type { ComponentChildren } from 'preact';
import { clockRangeText, clockText, signedText } from '@/core/figures/numbers-for-people';
import type { Reason, ScoredSegment } from '@/core/segment';
import { bandWords, firstWords, restOf } from '@/ui/arc/segment-words';
import { BandTile } from '@/ui/parts/band-tile';

const WIDTH = 360;
const PHRASES = 3;
const MEMBERS = 6;
const PX_PER_POINT = 1.6;
const HALF_BAR = 38;

/** The box itself: below the track, centred on what it speaks of, kept inside the overlay. */
export function ArcTooltip(props: {
  atPx: number;
  widthPx: number;
  topPx: number;
  onStay: () => void;
  onLeave: () => void;
  /** About how wide it wants to be; 360 without. */
  wishPx?: number;
  children: ComponentChildren;
}) {
  const { atPx, widthPx, topPx, onStay, onLeave, wishPx = WIDTH, children } = props;
  const wide = Math.min(wishPx, widthPx);
  const left = Math.min(widthPx - wide, Math.max(0, atPx - wide / 2));
  return (
    <div
      class="tooltip"
      role="tooltip"
      style={{ left: `${left}px`, top: `${topPx}px`, width: `${wide}px` }}
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
    >
      {children}
    </div>
  );
}

/** One segment: when, where on the axis, the phrases that put it there, its first words. */
export function SegmentTip(props: { segment: ScoredSegment; total: number; hints: boolean }) {
  const { segment, total, hints } = props;
  const rest = restOf(segment, PHRASES);
  return (
    <>
      <TipHead
        range={[segment.startMs, segment.endMs]}
        place={`${segment.index + 1} of ${total}`}
      />
      {segment.band === 'no-evidence' ? (
        <p class="tip-none">No evidence in this segment</p>
      ) : (
        <>
          <TipScore segment={segment} note={segment.lens === 'none' ? '' : segment.lens} />
          {segment.reasons.slice(0, PHRASES).map((reason, i) => (
            <TipPhrase key={i} reason={reason} />
          ))}
          {rest.count > 0 && (
            <div class="tip-row tip-rest">
              <span>{`${rest.count} more ${rest.count === 1 ? 'phrase' : 'phrases'}`}</span>
              <span class="tip-weight">{signedText(rest.weight)}</span>
            </div>
          )}
        </>
      )}
      <p class="tip-words">{`“${firstWords(segment.text)}”`}</p>
      {hints && <TipHints />}
    </>
  );
}

/** Neighbours that share a bar: the mean that is drawn, then each of them. */
export function GroupTip(props: {
  members: readonly ScoredSegment[];
  score: Pick<ScoredSegment, 'score' | 'band'>;
  total: number;
}) {
  const { members, score, total } = props;
  const first = members[0];
  const last = members.at(-1);
  if (!first || !last) return null;
  return (
    <>
      <TipHead
        range={[first.startMs, last.endMs]}
        place={`${first.index + 1} to ${last.index + 1} of ${total}`}
      />
      {score.band === 'no-evidence' ? (
        <p class="tip-none">No evidence in these segments</p>
      ) : (
        <TipScore segment={score} note={`mean of ${members.length}`} />
      )}
      {members.slice(0, MEMBERS).map((segment) => (
        <div key={segment.index} class="tip-row">
          <BandTile band={segment.band} />
          <span class="tip-text">{`${clockText(segment.startMs)} ${bandWords(segment)}`}</span>
          <span class="tip-weight">
            {segment.band === 'no-evidence' ? '' : signedText(segment.score)}
          </span>
        </div>
      ))}
    </>
  );
}

function TipHead({ range: [startMs, endMs], place }: { range: [number, number]; place: string }) {
  return (
    <div class="tip-head">
      <span>{clockRangeText(startMs, endMs)}</span>
      <span>{place}</span>
    </div>
  );
}

function TipScore(props: { segment: Pick<ScoredSegment, 'score' | 'band'>; note: string }) {
  const { segment, note } = props;
  return (
    <div class="tip-score">
      <BandTile band={segment.band} size={20} />
      <b>{signedText(segment.score)}</b>
      <span class="band">{bandWords(segment)}</span>
      <span class="quiet">{note}</span>
    </div>
  );
}

function TipPhrase({ reason }: { reason: Reason }) {
  const { text, rule, weight } = reason;
  const length = Math.min(HALF_BAR, Math.max(1, Math.abs(weight) * PX_PER_POINT));
  const from = weight < 0 ? HALF_BAR - length : HALF_BAR;
  return (
    <div class="tip-row">
      <span class="tip-text">{`“${text}”`}</span>
      {rule !== 'phrase' && <span class="quiet">{rule}</span>}
      <svg class="weight" viewBox="0 0 76 12" width="76" height="12" aria-hidden="true">
        <rect class="weight-ground" width="76" height="12" rx="3" />
        <rect
          class="weight-bar"
          data-down={weight < 0}
          x={from}
          y="2"
          width={length}
          height="8"
          rx="1"
        />
        <rect class="weight-mid" x="38" width="1" height="12" />
      </svg>
      <span class="tip-weight">{signedText(weight)}</span>
    </div>
  );
}

function TipHints() {
  return (
    <div class="tip-hints">
      <kbd>Enter</kbd> jump here
      <kbd>←</kbd>
      <kbd>→</kbd> other segments
      <kbd>Esc</kbd> leave
    </div>
  );
}
