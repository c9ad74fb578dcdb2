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

/** A reading in the making: the trail fills, and what was read before stands below meanwhile. */
export function ScoringView({ state }: { readonly state: Scoring }) {
  const [box, widthPx] = useWidth<HTMLDivElement>(368);
  const [cards] = useAsked('listCards', { first: NEIGHBOURS });
  const { scored, total, endMs } = state;
  const said = `Scoring, ${countText(scored.length)} of ${countText(total)}`;
  const share = total > 0 ? scored.length / total : 0;
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
        aria-valuenow={scored.length}
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

/** What is scored, then a stub for each segment to come, evenly in the time that is left. */
function barsOf({ scored, total, endMs }: Scoring): TrailBar[] {
  const fromMs = scored.at(-1)?.endMs ?? 0;
  const toCome = Math.max(0, total - scored.length);
  const eachMs = Math.max(0, endMs - fromMs) / Math.max(1, toCome);
  return [
    ...scored.map(({ startMs, endMs: end, score, band }): TrailBar => [
      startMs,
      end,
      band === 'no-evidence' ? null : score,
    ]),
    ...Array.from({ length: toCome }, (_, at): TrailBar => [
      Math.round(fromMs + at * eachMs),
      Math.round(fromMs + (at + 1) * eachMs),
      null,
    ]),
  ];
}
