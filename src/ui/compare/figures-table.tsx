import { countText, plainText, signedText } from '@/core/figures/numbers-for-people';
import { barCount } from '@/core/packed-trail';
import type { ReadingCard } from '@/core/reading';
import { shortTitle } from '@/ui/library/compare-tray';
import { TableHead } from '@/ui/parts/table-head';
import { titleText } from '@/ui/summary/shelf-line';

const HEADS = [
  'Lean',
  'Median',
  'Mean',
  'Lowest',
  'Highest',
  'p10–p90',
  'Risk-forward',
  'Mixed',
  'Opportunity-forward',
  'No evidence',
  'Segments',
];

/** The figures of each episode, one row each. */
export function FiguresTable({ cards }: { readonly cards: readonly ReadingCard[] }) {
  return (
    <section class="figures-table">
      <h2 class="heading">Figures</h2>
      {/* Scrolls sideways by itself on a narrow window, and by keyboard. */}
      <div tabIndex={0} role="region" aria-label="Figures">
        <table>
          <TableHead heads={HEADS}>
            <th scope="col">
              <span class="unseen">Conversation</span>
            </th>
          </TableHead>
          <tbody>
            {cards.map((card) => (
              <tr key={card.video.videoId}>
                <th scope="row">{shortTitle(titleText(card))}</th>
                {figuresOf(card).map((figure, at) => (
                  <td key={HEADS[at]}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function figuresOf({ lean, statistics, trail }: ReadingCard): string[] {
  const { median, mean, min, max, p10, p90, shares, withoutEvidence } = statistics;
  return [
    signedText(lean.score),
    plainText(median),
    plainText(mean),
    plainText(min),
    plainText(max),
    `${plainText(p10)} to ${plainText(p90)}`,
    `${plainText(shares.riskForward)}%`,
    `${plainText(shares.mixed)}%`,
    `${plainText(shares.opportunityForward)}%`,
    countText(withoutEvidence),
    countText(barCount(trail)),
  ];
}
