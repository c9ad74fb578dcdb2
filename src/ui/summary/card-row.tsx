import { shortStatisticsText, signedText } from '@/core/figures/numbers-for-people';
import { trailBars } from '@/core/packed-trail';
import type { ReadingCard } from '@/core/reading';
import { ShareBar } from '@/ui/parts/share-bar';
import { Trail } from '@/ui/parts/trail';
import { shelfAndDay, shelfText, titleText } from '@/ui/summary/shelf-line';
import { trailLabel } from '@/ui/summary/trail-label';

interface Props {
  readonly card: ReadingCard;
  /** Shelf and lean alone, without slice bands and figures. */
  readonly brief?: boolean;
  /** Why it stands here. */
  readonly reason?: string;
}

/** One other episode in a row; it leads to that episode's page. */
export function CardRow({ card, brief = false, reason }: Props) {
  const { video, statistics, lean } = card;
  return (
    <li>
      <a href={`/library.html#/episode/${video.videoId}`}>
        <div>
          <Trail
            bars={trailBars(card.trail)}
            height={40}
            widthPx={104}
            label={trailLabel(card)}
            durationMs={video.durationMs}
          />
          {!brief && (
            <ShareBar
              shares={statistics.shares}
              withoutEvidence={statistics.withoutEvidence}
              height={7}
            />
          )}
        </div>
        <div>
          <strong>{titleText(card)}</strong>
          {brief ? (
            <span>{`${shelfText(card)} · ${lean.band} ${signedText(lean.score)}`}</span>
          ) : (
            <>
              <span>{shelfAndDay(card)}</span>
              <span>{shortStatisticsText(statistics)}</span>
              {reason !== undefined && (
                <span class="pick-reason">{`${reason.charAt(0).toUpperCase()}${reason.slice(1)}`}</span>
              )}
            </>
          )}
        </div>
      </a>
    </li>
  );
}
