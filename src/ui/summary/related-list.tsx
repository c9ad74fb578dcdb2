import type { Reading, ReadingCard } from '@/core/reading';
import { cardOf } from '@/core/episodes/reading-card';
import { relatedTo } from '@/core/episodes/related';
import { CardRow } from '@/ui/summary/card-row';

interface Props {
  readonly reading: Reading;
  /** Every episode read; undefined until that is known. */
  readonly cards: readonly ReadingCard[] | undefined;
}

/** The episodes read so far that are nearest by shelf and subject. */
export function RelatedList({ reading, cards }: Props) {
  const related = cards && relatedTo(cardOf(reading), cards);
  return (
    <section data-field="related" aria-busy={cards === undefined}>
      <h2>Related conversations</h2>
      {related?.length === 0 && (
        <p class="quiet">
          Nothing else read yet. Conversations near this one stand here once you have read some.
        </p>
      )}
      <ul class="related">
        {related?.map((card) => (
          <CardRow key={card.video.videoId} card={card} />
        ))}
      </ul>
    </section>
  );
}
