import { relatedReason } from '@/core/episodes/pick-words';
import type { RelatedPick } from '@/core/episodes/related';
import { CardRow } from '@/ui/summary/card-row';

interface Props {
  /** Undefined until they are known. */
  readonly related: readonly RelatedPick[] | undefined;
}

/** The episodes of the library that are nearest by shelf and subject, each with its reason. */
export function RelatedList({ related }: Props) {
  return (
    <section data-field="related" aria-busy={related === undefined}>
      <h2>Related conversations</h2>
      {related?.length === 0 && (
        <p class="quiet">
          Nothing else read yet. Conversations near this one stand here once you have read some.
        </p>
      )}
      <ul class="related">
        {related?.map((pick) => (
          <CardRow key={pick.card.video.videoId} card={pick.card} reason={relatedReason(pick)} />
        ))}
      </ul>
    </section>
  );
}
