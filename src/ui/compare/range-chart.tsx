import { stripPlace } from '@/core/arc/strip-markers';
import { stripGradient } from '@/core/arc/colour-scale';
import { plainText, signedText } from '@/core/figures/numbers-for-people';
import type { ReadingCard } from '@/core/reading';
import { shortTitle } from '@/ui/library/compare-tray';
import { useWidth } from '@/ui/pages/use-width';
import { usePalette } from '@/ui/parts/palette';
import { titleText } from '@/ui/summary/shelf-line';

const MARKS = [-100, -60, -20, 0, 20, 60, 100] as const;
const ROW = 44;
const BAR = 16;
const INSET = 12;

/** Where the segments of each episode lie on the axis. */
export function RangeChart({ cards }: { readonly cards: readonly ReadingCard[] }) {
  const [box, widthPx] = useWidth<HTMLDivElement>(960);
  const place = (score: number) => INSET + stripPlace(score, widthPx - 2 * INSET);
  return (
    <section class="range-chart">
      <h2 class="heading">Where the segments lie</h2>
      <div class="range-names">
        {cards.map((card) => (
          <p key={card.video.videoId} style={{ height: `${ROW}px` }}>
            {shortTitle(titleText(card))}
          </p>
        ))}
      </div>
      <div ref={box} class="range-plot" dir="ltr">
        <div class="range-marks" aria-hidden="true">
          {MARKS.map((mark) => (
            <span key={mark} style={{ left: `${place(mark)}px` }}>
              {signedText(mark)}
            </span>
          ))}
        </div>
        <div class="range-rows">
          {MARKS.slice(1, -1).map((mark) => (
            <i
              key={mark}
              class="range-line"
              data-mark={mark}
              style={{ left: `${place(mark)}px` }}
            />
          ))}
          {cards.map((card) => (
            <Range key={card.video.videoId} card={card} place={place} widthPx={widthPx} />
          ))}
        </div>
        <div class="strip-ends">
          <span>risk-forward</span>
          <span>opportunity-forward</span>
        </div>
        <p class="label">
          Line: from the lowest to the highest segment. Bar: p10 to p90. Dot: median. Triangle:
          mean.
        </p>
      </div>
    </section>
  );
}

interface RangeProps {
  readonly card: ReadingCard;
  readonly place: (score: number) => number;
  readonly widthPx: number;
}

function Range({ card, place, widthPx }: RangeProps) {
  const { min, max, p10, p90, median, mean, count } = card.statistics;
  const palette = usePalette();
  if (count === 0) {
    return <p class="label range-row">No segment with evidence</p>;
  }
  const middle = ROW / 2;
  const said =
    `${titleText(card)}: from ${plainText(min)} to ${plainText(max)}, p10–p90 ${plainText(p10)} ` +
    `to ${plainText(p90)}, median ${plainText(median)}, mean ${plainText(mean)}`;
  const from = place(p10);
  return (
    <div class="range-row" role="img" aria-label={said}>
      <svg width={widthPx} height={ROW} aria-hidden="true">
        <path class="range-reach" d={`M${place(min)} ${middle}H${place(max)}`} />
        <path
          class="range-reach"
          d={`M${place(min)} ${middle - 5}v10M${place(max)} ${middle - 5}v10`}
        />
      </svg>
      {/* The strip itself, seen through a window from p10 to p90. */}
      <div
        class="range-bar"
        style={{ left: `${from}px`, width: `${Math.max(2, place(p90) - from)}px` }}
      >
        <div
          style={{
            background: stripGradient(palette),
            width: `${widthPx - 2 * INSET}px`,
            marginLeft: `${INSET - from}px`,
            height: `${BAR}px`,
          }}
        />
      </div>
      <svg width={widthPx} height={ROW} aria-hidden="true">
        <path class="range-mean" d={`M${place(mean) - 4} ${middle - 18}h8l-4 6z`} />
        <circle class="range-median" cx={place(median)} cy={middle} r="7" />
      </svg>
    </div>
  );
}
