import { countText, plainText, sharesText } from '@/core/figures/numbers-for-people';
import type { BandShares } from '@/core/reading';

const PARTS = [
  ['risk-forward', 'riskForward'],
  ['mixed', 'mixed'],
  ['opportunity-forward', 'opportunityForward'],
] as const;

/** Shares of the three bands as one stacked bar on the track's colour, with labels on request. */
export function ShareBar(props: {
  shares: BandShares;
  withoutEvidence: number;
  height?: number;
  labels?: boolean;
}) {
  const { shares, withoutEvidence, height = 10, labels = false } = props;
  const rest = withoutEvidence > 0 ? `; ${countText(withoutEvidence)} without evidence` : '';
  const shown = PARTS.filter(([, key]) => shares[key] > 0);
  return (
    <div class="shares">
      <div
        class="share-bar"
        role="img"
        aria-label={sharesText(shares) + rest}
        style={{ height: `${height}px` }}
      >
        {shown.map(([band, key]) => (
          <span key={band} data-tile={band} style={{ flexGrow: shares[key] }} />
        ))}
        {shown.length === 0 && <span data-tile="no-evidence" style={{ flexGrow: 1 }} />}
      </div>
      {labels && (
        <div class="share-labels" aria-hidden="true">
          {PARTS.map(([band, key]) => (
            <span key={band}>{`${band} ${plainText(shares[key])}%`}</span>
          ))}
        </div>
      )}
    </div>
  );
}
