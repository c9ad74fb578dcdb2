import { useMemo, useState } from 'preact/hooks';
import { segmentAt } from '@/core/arc/arc-geometry';
import type { StripSegment } from '@/core/arc/strip-markers';
import { clockText, dayText, statisticsText } from '@/core/figures/numbers-for-people';
import { trailBars } from '@/core/packed-trail';
import type { ReadingCard, TrailBar } from '@/core/reading';
import { bandOf } from '@/core/score';
import { isPrivate } from '@/messaging/ask-worker';
import { CatalogueFacts } from '@/ui/library/catalogue-facts';
import { CatalogueSegments } from '@/ui/library/catalogue-segments';
import { LensShares } from '@/ui/library/lens-shares';
import { AXRP_ON_YOUTUBE } from '@/ui/pages/axrp-on-youtube';
import { PageIcon } from '@/ui/pages/page-icon';
import { useWidth } from '@/ui/pages/use-width';
import { BandStrip } from '@/ui/parts/band-strip';
import { usePalette } from '@/ui/parts/palette';
import { ShareBar } from '@/ui/parts/share-bar';
import { Trail } from '@/ui/parts/trail';
import { MirrorPicks } from '@/ui/summary/mirror-picks';
import { OwnWords } from '@/ui/summary/own-words';
import { RelatedList } from '@/ui/summary/related-list';
import { SummaryHead } from '@/ui/summary/summary-head';
import { TagList } from '@/ui/summary/tag-list';
import { trailLabel } from '@/ui/summary/trail-label';
import { useAsked } from '@/ui/summary/use-asked';
import { useAssessment } from '@/ui/summary/use-assessment';

/** An episode of the catalogue that was not read here: its figures, and the way to its words. */
export function CataloguePage({ card }: { readonly card: ReadingCard }) {
  const { video, statistics, catalogue } = card;
  const [box, widthPx] = useWidth<HTMLDivElement>(1232);
  const [column, columnPx] = useWidth<HTMLDivElement>(788);
  const [neighbours] = useAsked('getNeighbours', { videoId: video.videoId });
  const own = useAssessment(video.videoId);
  const [chosen, setChosen] = useState<number>();
  const bars = useMemo(() => trailBars(card.trail), [card.trail]);
  const segments = useMemo(() => bars.map(segmentFor), [bars]);
  const palette = usePalette();
  const privately = isPrivate();
  return (
    <article class="episode" data-video-id={video.videoId}>
      <SummaryHead head={card} facts={factsOf(card)}>
        <a class="button button-filled" href={addressOf(card)} target="_blank" rel="noopener">
          <PageIcon name="play" size={16} /> Open on YouTube
        </a>
      </SummaryHead>
      <p class="quiet catalogue-note">
        From the built-in catalogue: figures only. Open it on YouTube, and its words and reasons
        appear here.
      </p>
      <div ref={box}>
        <Trail
          height={110}
          label={trailLabel(card)}
          durationMs={video.durationMs}
          onPick={(ms) => setChosen(segmentAt(ms, segments))}
          {...{ bars, widthPx }}
        />
      </div>
      <div class="episode-columns">
        <div class="episode-side">
          <section class="perspective" ref={column}>
            <h2>Perspective</h2>
            {/* Markers name a time, which untimed bars don't have. */}
            <BandStrip
              widthPx={columnPx}
              palette={palette}
              {...(catalogue?.isTimed && {
                statistics,
                segments,
                onPick: ({ index }: StripSegment) => setChosen(index),
              })}
            />
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
          </section>
          <CatalogueSegments {...{ card, bars, chosen }} />
          <MirrorPicks here={card} picks={neighbours?.mirror} />
          <RelatedList related={neighbours?.related} />
        </div>
        <div class="episode-side">
          <KeyPhrases phrases={card.keyPhrases} />
          <LensShares shares={card.lensShares} />
          <OwnWords {...{ own, privately }} />
          <TagList tags={card.tags} {...{ own, privately }} />
          {catalogue && <CatalogueFacts card={card} facts={catalogue} />}
        </div>
      </div>
    </article>
  );
}

function KeyPhrases({ phrases }: { readonly phrases: readonly string[] }) {
  if (phrases.length === 0) return null;
  return (
    <section data-field="key-phrases">
      <h2>Key phrases</h2>
      <ul class="chips">
        {phrases.map((phrase) => (
          <li class="chip" key={phrase}>
            {phrase}
          </li>
        ))}
      </ul>
    </section>
  );
}

function segmentFor([startMs, , score]: TrailBar, index: number): StripSegment {
  const band = score === null ? 'no-evidence' : bandOf(score);
  return { index, startMs, score: score ?? 0, band };
}

function factsOf({ video, catalogue }: ReadingCard): string[] {
  const day = dayText(video.publishedOn, new Date().getFullYear());
  return [day, catalogue?.isTimed ? clockText(video.durationMs) : ''].filter(Boolean);
}

function addressOf({ video, catalogue }: ReadingCard): string {
  return catalogue?.isOnYouTube
    ? `https://www.youtube.com/watch?v=${video.videoId}`
    : AXRP_ON_YOUTUBE;
}
