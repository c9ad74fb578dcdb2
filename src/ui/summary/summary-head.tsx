import type { ComponentChildren } from 'preact';
import { signedText } from '@/core/figures/numbers-for-people';
import type { Reading } from '@/core/reading';
import { leanWords } from '@/ui/arc/segment-words';
import { BandTile } from '@/ui/parts/band-tile';
import { lensWords } from '@/ui/summary/lean-words';
import { shelfText, titleText } from '@/ui/summary/shelf-line';

interface Props {
  readonly reading: Reading;
  /** Further facts after the track, such as date and length. */
  readonly facts?: readonly string[];
  /** Stands at the end of the title's row. */
  readonly children?: ComponentChildren;
}

/** Shelf and track, title, and the chips that say the lean and what stands behind it. */
export function SummaryHead({ reading, facts = [], children }: Props) {
  const { track } = reading;
  return (
    <header class="summary-head">
      <p class="label">
        <span data-field="shelf">{shelfText(reading)}</span> ·{' '}
        <span data-field="track">{track}</span>
        {facts.map((fact) => ` · ${fact}`)}
      </p>
      <div class="summary-title">
        <h1 data-field="title">{titleText(reading)}</h1>
        {children}
      </div>
      <LeanChips reading={reading} />
    </header>
  );
}

/** The four chips under a title. */
export function LeanChips({ reading }: { readonly reading: Reading }) {
  const { lean, lens, confidence } = reading;
  return (
    <ul class="chips">
      <li class="chip" data-field="lean">
        <BandTile band={lean.band} /> {leanWords(lean, false)} <b>{signedText(lean.score)}</b>
      </li>
      <li class="chip" data-field="lens">
        {lensWords(lens)}
      </li>
      <li class="chip" data-field="confidence" title={confidence.because.join('; ')}>
        {confidence.level} confidence
      </li>
      <li class="chip" data-field="evidence">
        from the transcript
      </li>
    </ul>
  );
}
