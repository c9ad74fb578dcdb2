import type { ModelFacts } from '@/core/episodes/model-facts';
import { countText } from '@/core/figures/numbers-for-people';

// Measured once on 278 passages of 12 other episodes (ring: on the 182 segments of one
// conversation's raw automatic captions), which two readers placed.
const READERS = { filled: 0.96, ring: 0.92 };
// Measured by `npm run evaluate` on the passages that this version's own figure is from.
const PEERS = [
  ['wink-sentiment', 0.34],
  ['AFINN', 0.27],
  ['VADER', 0.25],
] as const;

/** Readers with each other, this version, and three general word lists, on one axis. */
export function AgreementChart({ facts }: { readonly facts: ModelFacts | undefined }) {
  const written = facts?.written?.rho;
  const bare = facts?.bare?.rho;
  return (
    <>
      <p>
        Passages from episodes that the scorer never saw, placed on the axis by readers who saw
        nothing else. 1 means the same order from most risk-forward to most opportunity-forward, 0
        means no relation.
      </p>
      <div class="agreement">
        <Row name="Two readers with each other" colour="var(--mixed)" {...READERS} />
        {written === undefined ? (
          <p class="agreement-row">
            <strong>This version</strong> <span>the model file has no figure</span>
          </p>
        ) : (
          <Row
            name="This version"
            strong
            colour="var(--opportunity)"
            filled={written}
            ring={bare}
          />
        )}
        {PEERS.map(([name, rho]) => (
          <Row key={name} name={name} colour="var(--stub)" filled={rho} />
        ))}
        <p class="agreement-axis" aria-hidden="true">
          {['0', '0.25', '0.50', '0.75', '1.00'].map((figure) => (
            <span key={figure}>{figure}</span>
          ))}
        </p>
      </div>
      <p class="label">{caption(facts)}</p>
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly colour: string;
  readonly filled: number;
  readonly ring?: number | undefined;
  readonly strong?: boolean;
}

function Row({ name, colour, filled, ring, strong = false }: RowProps) {
  const figures = [ring, filled].filter((rho) => rho !== undefined);
  const apart = new Set(figures.map((rho) => rho.toFixed(2)));
  return (
    <p class="agreement-row" style={{ '--colour': colour }}>
      {strong ? <strong>{name}</strong> : <span>{name}</span>}
      <span class="agreement-plot">
        <span class="agreement-line" style={{ width: place(Math.max(...figures)) }} />
        {ring !== undefined && <span class="agreement-ring" style={{ left: place(ring) }} />}
        <span class="agreement-dot" style={{ left: place(filled) }} />
        <span class="agreement-figure" style={{ left: place(Math.max(...figures)) }}>
          {[...apart].join(' · ')}
        </span>
      </span>
    </p>
  );
}

function place(rho: number): string {
  return `${Math.min(1, Math.max(0, rho)) * 100}%`;
}

function caption(facts: ModelFacts | undefined): string {
  const passages = facts?.passages === undefined ? '' : ` on ${countText(facts.passages)} passages`;
  const method = facts?.method === undefined ? '' : ` This version: ${facts.method}${passages}.`;
  return (
    `Spearman’s ρ. Filled: written passages; ring: without case and punctuation.${method} ` +
    'The word lists on the same passages. The readers on 278 passages of 12 other episodes (ring: ' +
    'raw automatic captions); they are a language model with the published codebook, reading twice.'
  );
}
