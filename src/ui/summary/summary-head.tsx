import type { ComponentChildren } from 'preact';
import { signedText } from '@/core/figures/numbers-for-people';
import type { Reading, ReadingCard } from '@/core/reading';
import { leanWords } from '@/ui/arc/segment-words';
import { BandTile } from '@/ui/parts/band-tile';
import { lensWords } from '@/ui/summary/lean-words';
import { shelfText, titleText } from '@/ui/summary/shelf-line';

/** What a head says of an episode, whether it was read here or stands in the catalogue. */
type Headed = Pick<
  Reading | ReadingCard,
  'shelf' | 'episode' | 'track' | 'video' | 'lean' | 'lens' | 'confidence'
>;

interface Props {
  readonly head: Headed;
  /** Further facts after the track, such as date and length. */
  readonly facts?: readonly string[];
  /** Stands at the end of the title's row. */
  readonly children?: ComponentChildren;
}

/** Shelf and track, title, and the chips that say the lean and what stands behind it. */
export function SummaryHead({ head, facts = [], children }: Props) {
  return (
    <header class="summary-head">
      <p class="label">
        <span data-field="shelf">{shelfText(head)}</span> ·{' '}
        <span data-field="track">{head.track}</span>
        {facts.map((fact) => ` · ${fact}`)}
      </p>
      <div class="summary-title">
        <h1 data-field="title">{titleText(head)}</h1>
        {children}
      </div>
      <LeanChips head={head} />
    </header>
  );
}

/** The four chips under a title. */
function LeanChips({ head }: Pick<Props, 'head'>) {
  const { lean, lens, confidence } = head;
  const { level, because } =
    typeof confidence === 'string' ? { level: confidence, because: [] } : confidence;
  return (
    <ul class="chips">
      <li class="chip" data-field="lean">
        <BandTile band={lean.band} /> {leanWords(lean, false)} <b>{signedText(lean.score)}</b>
      </li>
      <li class="chip" data-field="lens">
        {lensWords(lens)}
      </li>
      <li class="chip" data-field="confidence" title={because.join('; ')}>
        {level} confidence
      </li>
      <li class="chip" data-field="evidence">
        from the transcript
      </li>
    </ul>
  );
}
