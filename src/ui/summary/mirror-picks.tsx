import { mirrorPicks, type MirrorPick } from '@/core/episodes/mirror-picks';
import { deltaText, signedText } from '@/core/figures/numbers-for-people';
import type { Reading, ReadingCard } from '@/core/reading';
import { cardOf } from '@/core/episodes/reading-card';
import { lensWords } from '@/ui/summary/lean-words';
import { MirrorAxis } from '@/ui/summary/mirror-axis';
import { shelfText, titleText } from '@/ui/summary/shelf-line';

interface Props {
  readonly reading: Reading;
  /** Every episode read; undefined until that is known. */
  readonly cards: readonly ReadingCard[] | undefined;
}

/** Episodes from the other side of the axis, or an honest word where there is none. */
export function MirrorPicks({ reading, cards }: Props) {
  const picks = cards && mirrorPicks(cardOf(reading), cards);
  return (
    <section data-field="mirror" aria-busy={cards === undefined}>
      <h2>Mirror picks, from the other side of the axis</h2>
      {picks?.length === 0 && (
        <p class="quiet">
          Nothing else read yet to set against this one. A pick stands here once there is.
        </p>
      )}
      <div class="mirror-picks">
        {picks?.map((pick) => (
          <PickCard key={pick.card.video.videoId} pick={pick} reading={reading} />
        ))}
      </div>
    </section>
  );
}

function PickCard({ pick, reading }: { readonly pick: MirrorPick; readonly reading: Reading }) {
  const { card, delta } = pick;
  const here = reading.lean.score;
  const sameLens = card.lens === reading.lens ? ', as here' : '';
  return (
    <div>
      {pick.sameSide && <p class="label">Nearest on the same side</p>}
      <a class="card mirror-pick" href={`/library.html#/episode/${card.video.videoId}`}>
        <strong>{titleText(card)}</strong>
        <span>{`${shelfText(card)} · ${lensWords(card.lens)}${sameLens}`}</span>
        <MirrorAxis here={here} pick={card.lean.score} />
        <span>
          {`This episode ${signedText(here)} · this pick ${signedText(card.lean.score)} · ${deltaText(delta)}`}
        </span>
      </a>
    </div>
  );
}
