import { countText } from '@/core/figures/numbers-for-people';
import type { OverlayState } from '@/core/overlay-state';
import type { TrailBar } from '@/core/reading';
import { useWidth } from '@/ui/pages/use-width';
import { Trail } from '@/ui/parts/trail';
import { CardRow } from '@/ui/summary/card-row';
import { useAsked } from '@/ui/summary/use-asked';

/** Episodes shown while a reading is in the making. */
const NEIGHBOURS = 3;

type Scoring = Extract<OverlayState, { kind: 'scoring' }>;

/** A reading in the making: the trail settles, and what was read before stands below meanwhile. */
export function ScoringView({ state }: { readonly state: Scoring }) {
  const [box, widthPx] = useWidth<HTMLDivElement>(368);
  const [cards] = useAsked('listCards', { first: NEIGHBOURS });
  const { done, total, endMs } = state;
  const said = `Scoring, ${countText(done)} of ${countText(total)}`;
  const share = total > 0 ? done / total : 0;
  return (
    <>
      <p>
        <span class="chip">{said}</span>
      </p>
      <div ref={box} class="trail-box">
        <Trail bars={barsOf(state)} height={64} widthPx={widthPx} label={said} durationMs={endMs} />
      </div>
      <div
        class="progress"
        role="progressbar"
        aria-label="Segments scored"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <div style={{ width: `${share * 100}%` }} />
      </div>
      <p class="quiet">
        The summary follows when the last segment is scored. Nothing leaves this computer.
      </p>
      {cards && cards.length > 0 && (
        <>
          <h2>From your library, meanwhile</h2>
          <ul class="related">
            {cards.map((card) => (
              <CardRow key={card.video.videoId} card={card} brief />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function barsOf({ scored }: Scoring): TrailBar[] {
  return scored.map(({ startMs, endMs, score, band }) => [
    startMs,
    endMs,
    band === 'no-evidence' ? null : score,
  ]);
}
