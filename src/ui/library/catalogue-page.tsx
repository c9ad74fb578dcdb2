import { countText, dayText, signedText, statisticsText } from '@/core/figures/numbers-for-people';
import { trailBars } from '@/core/packed-trail';
import type { ReadingCard } from '@/core/reading';
import { leanWords } from '@/ui/arc/segment-words';
import { LensShares } from '@/ui/library/lens-shares';
import { AXRP_ON_YOUTUBE } from '@/ui/pages/axrp-on-youtube';
import { useWidth } from '@/ui/pages/use-width';
import { BandTile } from '@/ui/parts/band-tile';
import { ShareBar } from '@/ui/parts/share-bar';
import { Trail } from '@/ui/parts/trail';
import { lensWords } from '@/ui/summary/lean-words';
import { MirrorPicks } from '@/ui/summary/mirror-picks';
import { RelatedList } from '@/ui/summary/related-list';
import { shelfText, titleText } from '@/ui/summary/shelf-line';
import { trailLabel } from '@/ui/summary/trail-label';
import { useAsked } from '@/ui/summary/use-asked';

/** An episode of the catalogue that was not read here: its figures, and the way to its words. */
export function CataloguePage({ card }: { readonly card: ReadingCard }) {
  const { video, lean, lens, statistics, catalogue } = card;
  const [box, widthPx] = useWidth<HTMLDivElement>(1232);
  const [neighbours] = useAsked('getNeighbours', { videoId: video.videoId });
  const day = dayText(video.publishedOn, new Date().getFullYear());
  const address = catalogue?.isOnYouTube
    ? `https://www.youtube.com/watch?v=${video.videoId}`
    : AXRP_ON_YOUTUBE;
  return (
    <article class="episode" data-video-id={video.videoId}>
      <header class="summary-head">
        <p class="label">
          <span data-field="shelf">{shelfText(card)}</span> ·{' '}
          <span data-field="track">{card.track}</span> · {day}
        </p>
        <div class="summary-title">
          <h1 data-field="title">{titleText(card)}</h1>
          <a class="button button-filled" href={address} target="_blank" rel="noopener">
            Open on YouTube
          </a>
        </div>
        <ul class="chips">
          <li class="chip" data-field="lean">
            <BandTile band={lean.band} /> {leanWords(lean, false)} <b>{signedText(lean.score)}</b>
          </li>
          <li class="chip" data-field="lens">
            {lensWords(lens)}
          </li>
          <li class="chip" data-field="confidence">
            {card.confidence} confidence
          </li>
        </ul>
      </header>
      <p class="quiet">
        From the built-in catalogue: figures only. Open it on YouTube, and its words and reasons
        appear here.
      </p>
      <div ref={box}>
        <Trail
          bars={trailBars(card.trail)}
          height={110}
          widthPx={widthPx}
          label={trailLabel(card)}
          durationMs={video.durationMs}
        />
      </div>
      <div class="episode-side">
        <p class="statistics" data-field="statistics">
          {statisticsText(statistics)}
        </p>
        <div data-field="bands">
          <ShareBar
            shares={statistics.shares}
            withoutEvidence={statistics.withoutEvidence}
            labels
          />
        </div>
        <LensShares shares={card.lensShares} />
        <RelatedList related={neighbours?.related} />
        <MirrorPicks here={card} picks={neighbours?.mirror} />
        <p class="provenance" data-field="provenance">
          The publisher’s transcript, {countText(catalogue?.words ?? 0)} words
          {catalogue?.isTimed ? '' : ', without time stamps: bars are as wide as their words'} ·
          model {card.modelVersion}
        </p>
      </div>
    </article>
  );
}
