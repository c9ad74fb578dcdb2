import type { ComponentChildren } from 'preact';
import { countText, signedText } from '@/core/figures/numbers-for-people';
import type { Reading } from '@/core/reading';
import { MEDIUM_FROM, WIDE_FROM } from '@/core/arc/track-box';
import { leanWords } from '@/ui/arc/segment-words';
import { BandTile } from '@/ui/parts/band-tile';
import { BrandMark } from '@/ui/parts/brand-mark';

/** The first row: what the arc says as a whole, then the controls. */
export function OverlayHeader(props: {
  widthPx: number;
  reading: Reading | undefined;
  /** Stands in the legend's place: the read-out in compact height, or the note on merged bars. */
  instead?: ComponentChildren;
  /** Stands in the name's place while there is no reading. */
  title?: string;
  children: ComponentChildren;
}) {
  const { widthPx, reading, instead, title = 'Perspective Arc', children } = props;
  return (
    <div class="header">
      {reading ? (
        <>
          <div class="lean">
            <BandTile band={reading.lean.band} />
            <span>{leanWords(reading.lean, widthPx < MEDIUM_FROM)}</span>
            <b>{signedText(reading.lean.score)}</b>
          </div>
          {(instead ?? <Legend reading={reading} worded={widthPx >= WIDE_FROM} />) || null}
        </>
      ) : (
        <div class="lean">
          <BrandMark />
          <span>{title}</span>
        </div>
      )}
      <div class="controls">{children}</div>
    </div>
  );
}

function Legend({ reading, worded }: { reading: Reading; worded: boolean }) {
  const { shares, withoutEvidence } = reading.statistics;
  const items = [
    ['opportunity-forward', `${shares.opportunityForward}%`],
    ['mixed', `${shares.mixed}%`],
    ['risk-forward', `${shares.riskForward}%`],
    ...(withoutEvidence > 0 ? ([['no-evidence', countText(withoutEvidence)]] as const) : []),
  ] as const;
  return (
    <div class="legend">
      {items.map(([band, figure]) => {
        const word = band === 'no-evidence' ? 'no evidence' : band;
        return (
          <span key={band} class="legend-item">
            <BandTile band={band} label={`${word} ${figure}`} />
            <span aria-hidden="true">{worded ? `${word} ${figure}` : figure}</span>
          </span>
        );
      })}
    </div>
  );
}
