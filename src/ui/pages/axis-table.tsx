import type { Band } from '@/core/score';
import { stripGradient } from '@/core/arc/colour-scale';
import { BandTile } from '@/ui/parts/band-tile';

const ENDS = ['−100', '−60', '−20', '0', '+20', '+60', '+100'];

const ROWS: readonly (readonly [band: Band, range: string, meaning: string])[] = [
  ['risk-forward', '−100 to −60', 'danger or failure dominates'],
  ['risk-forward', '−59 to −20', 'leans to problems, threats, limits, worries'],
  [
    'mixed',
    '−19 to 19',
    'mixed: both sides in balance, or neither (plain explanation, set-up, definitions)',
  ],
  ['opportunity-forward', '20 to 59', 'leans to progress, solutions, benefits, hope'],
  ['opportunity-forward', '60 to 100', 'benefit or success dominates'],
  [
    'no-evidence',
    'no evidence',
    'greetings, credits, small talk, or words that say nothing either way: drawn as a short hatched stub and counted apart',
  ],
];

/** The strip with its figures, and what each stretch of it means. */
export function AxisTable() {
  return (
    <>
      <div class="axis-strip" aria-hidden="true" dir="ltr">
        <div class="strip-casing">
          <div class="strip-colours" style={{ background: stripGradient() }} />
        </div>
        <div class="axis-figures">
          {ENDS.map((figure) => (
            <span key={figure} style={{ left: `${(Number(figure.replace('−', '-')) + 100) / 2}%` }}>
              {figure}
            </span>
          ))}
        </div>
      </div>
      <table class="rows">
        <tbody>
          {ROWS.map(([band, range, meaning]) => (
            <tr key={range}>
              <th scope="row">
                <BandTile band={band} /> {range}
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
