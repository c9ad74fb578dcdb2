import { useMemo, useState } from 'preact/hooks';
import {
  clockText,
  dateText,
  dayText,
  shortStatisticsText,
  signedText,
} from '@/core/figures/numbers-for-people';
import type { Shelved } from '@/core/library/library-view';
import { trailBars } from '@/core/packed-trail';
import type { ReadingCard } from '@/core/reading';
import type { VideoId } from '@/core/video-id';
import { isPrivate } from '@/messaging/ask-worker';
import { ConfirmDelete } from '@/ui/library/confirm-delete';
import { PageIcon } from '@/ui/pages/page-icon';
import { BandTile } from '@/ui/parts/band-tile';
import { ShareBar } from '@/ui/parts/share-bar';
import { Trail } from '@/ui/parts/trail';
import { shelfText, titleText } from '@/ui/summary/shelf-line';
import { trailLabel } from '@/ui/summary/trail-label';

interface Props {
  readonly shelved: Shelved;
  /** Its place among all that the view holds, from 1, and how many those are. */
  readonly place: number;
  readonly of: number;
  /** Of its trail. */
  readonly widthPx: number;
  readonly isCompared: boolean;
  /** Four are chosen already. */
  readonly isFull: boolean;
  readonly onCompare: (videoId: VideoId) => void;
  readonly onForget: (videoId: VideoId) => Promise<void>;
}

/** One episode in the library: its trail, lean and figures; the whole cell leads to its page. */
export function EpisodeCard(props: Props) {
  const { shelved, place, of, widthPx, isCompared, isFull, onCompare, onForget } = props;
  const { card } = shelved;
  const bars = useMemo(() => trailBars(shelved.card.trail), [shelved.card.trail]);
  const [asking, setAsking] = useState(false);
  const { video, statistics, lean, lens, readAt } = card;
  const title = titleText(card);
  return (
    <li
      class="episode-card"
      data-video-id={video.videoId}
      data-compared={isCompared}
      aria-posinset={place}
      aria-setsize={of}
    >
      <Trail
        height={76}
        label={trailLabel(card)}
        durationMs={video.durationMs}
        {...{ bars, widthPx }}
      />
      <p class="card-lean">
        <BandTile band={lean.band} />
        <b>{signedText(lean.score)}</b> <span>{lean.band}</span>{' '}
        <span class="quiet">{lens === 'none' ? '' : lens}</span>
        <span class="card-read">
          {card.catalogue
            ? shelved.isNoted
              ? 'noted'
              : 'catalogue'
            : `read ${dateText(readAt, Date.now())}`}
        </span>
      </p>
      <h2>
        <a href={`#/episode/${video.videoId}`}>{title}</a>
      </h2>
      <p class="label">{facts(card)}</p>
      <ShareBar
        shares={statistics.shares}
        withoutEvidence={statistics.withoutEvidence}
        height={8}
      />
      {asking ? (
        <ConfirmDelete
          question="Delete this reading and its transcript? Your notes stay."
          onDelete={() => onForget(video.videoId)}
          onKeep={() => setAsking(false)}
        />
      ) : (
        <p class="label card-figures">
          <span>{shortStatisticsText(statistics)}</span>
          <label class="compare-box">
            <input
              type="checkbox"
              checked={isCompared}
              disabled={isFull && !isCompared}
              aria-label={`Compare ${title}`}
              onChange={() => onCompare(video.videoId)}
            />
            <span aria-hidden="true">{isCompared ? 'Comparing' : 'Compare'}</span>
          </label>
          {!card.catalogue && !isPrivate() && (
            <button
              type="button"
              class="icon-button"
              aria-label={`Delete ${title}`}
              title="Delete…"
              onClick={() => setAsking(true)}
            >
              <PageIcon name="trash" size={18} />
            </button>
          )}
        </p>
      )}
    </li>
  );
}

function facts(card: ReadingCard): string {
  const { publishedOn, durationMs } = card.video;
  const day = dayText(publishedOn, new Date().getFullYear());
  const length = durationMs > 0 ? clockText(durationMs) : '';
  return [shelfText(card), day, length].filter(Boolean).join(' · ');
}
