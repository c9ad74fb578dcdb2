import type { Shelved } from '@/core/library/library-view';
import { PageIcon } from '@/ui/pages/page-icon';
import { BandTile } from '@/ui/parts/band-tile';
import { titleText } from '@/ui/summary/shelf-line';

interface Props {
  readonly chosen: readonly Shelved[];
  readonly onCompare: () => void;
  readonly onClear: () => void;
}

/** What is chosen for a comparison, and the way to it. */
export function CompareTray({ chosen, onCompare, onClear }: Props) {
  return (
    <div class="compare-tray" role="region" aria-label="Chosen for comparison">
      <span role="status">{chosen.length} chosen</span>
      <ul>
        {chosen.map(({ card }) => (
          <li key={card.video.videoId}>
            <BandTile band={card.lean.band} />
            <span>{shortTitle(titleText(card))}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button button-filled" onClick={onCompare}>
        <PageIcon name="compare" size={16} /> Compare
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Choose none"
        title="Choose none"
        onClick={onClear}
      >
        <PageIcon name="close" />
      </button>
    </div>
  );
}

const GUEST_LAST = / with \p{Lu}[^,]*$/u;
const GUEST_FIRST = /^(?:\p{Lu}\S+ (?:and )?){2,6}on (?=\S)/u;

/** The title without its guest: "AI-enabled Coups with Tom Davidson" is "AI-enabled Coups". */
export function shortTitle(title: string): string {
  return title.replace(GUEST_LAST, '').replace(GUEST_FIRST, '') || title;
}
