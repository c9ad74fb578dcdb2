import type { MirrorPick } from '@/core/episodes/mirror-picks';
import { mirrorReason } from '@/core/episodes/pick-words';
import { deltaText, signedText } from '@/core/figures/numbers-for-people';
import type { Reading, ReadingCard } from '@/core/reading';
import { lensWords } from '@/ui/summary/lean-words';
import { MirrorAxis } from '@/ui/summary/mirror-axis';
import { shelfText, titleText } from '@/ui/summary/shelf-line';

interface Props {
  readonly here: Pick<Reading | ReadingCard, 'lean' | 'lens'>;
  /** Undefined until they are known. */
  readonly picks: readonly MirrorPick[] | undefined;
}

/** Episodes from the other side of the axis, or an honest word where there is none. */
export function MirrorPicks({ here, picks }: Props) {
  return (
    <section data-field="mirror" aria-busy={picks === undefined}>
      <h2>Mirror picks, from the other side of the axis</h2>
      {picks?.length === 0 && (
        <p class="quiet">
          Nothing else read yet to set against this one. A pick stands here once there is.
        </p>
      )}
      {picks?.[0]?.sameSide === true && (
        <p class="label">Nothing lies on the other side. Nearest on the same side:</p>
      )}
      <div class="mirror-picks">
        {picks?.map((pick) => (
          <PickCard key={pick.card.video.videoId} pick={pick} here={here} />
        ))}
      </div>
    </section>
  );
}

function PickCard({ pick, here }: { readonly pick: MirrorPick } & Pick<Props, 'here'>) {
  const { card, delta } = pick;
  const [own, other] = [here.lean.score, card.lean.score];
  const reason = mirrorReason(here, pick);
  return (
    <a class="card mirror-pick" href={`/library.html#/episode/${card.video.videoId}`}>
      <strong>{titleText(card)}</strong>
      <span>{`${shelfText(card)} · ${lensWords(card.lens)}`}</span>
      <MirrorAxis here={own} pick={other} />
      <span>
        {`This episode ${signedText(own)} · this pick ${signedText(other)} · ${deltaText(delta)}`}
      </span>
      <span class="pick-reason">{`${reason.charAt(0).toUpperCase()}${reason.slice(1)}`}</span>
    </a>
  );
}
