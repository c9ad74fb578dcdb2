import { countText } from '@/core/figures/numbers-for-people';
import { barCount } from '@/core/packed-trail';
import type { CatalogueFacts as Facts, ReadingCard } from '@/core/reading';

interface Props {
  readonly card: ReadingCard;
  readonly facts: Facts;
}

/** What the catalogue knows of an episode beside its figures: who, how long, what it speaks of. */
export function CatalogueFacts({ card, facts }: Props) {
  const { guest, words, chaptersMs, isTimed } = facts;
  return (
    <section class="caption-quality">
      <h2>From the catalogue</h2>
      <dl>
        <dt>Guest</dt>
        <dd>{guest}</dd>
        <dt>Words</dt>
        <dd>{countText(words)}</dd>
        <dt>Segments</dt>
        <dd>{countText(barCount(card.trail))}</dd>
        {chaptersMs.length > 0 && (
          <>
            <dt>Chapters</dt>
            <dd>{countText(chaptersMs.length)}</dd>
          </>
        )}
        <dt>Times</dt>
        <dd>{isTimed ? 'as published' : 'none: bars are as wide as their words'}</dd>
      </dl>
      <p class="provenance" data-field="provenance">
        The publisher’s transcript, {countText(words)} words · model {card.modelVersion}. Figures
        and titles only; no sentence of it comes with the extension.
      </p>
    </section>
  );
}
