import { curlyText } from '@/core/words/curly-text';
import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { Moment, Reading } from '@/core/reading';
import { BandTile } from '@/ui/parts/band-tile';
import { JumpLink } from '@/ui/summary/jump-link';

interface Props {
  readonly reading: Reading;
  /** How many of each side. */
  readonly ofEach: number;
  readonly onJump?: (ms: number) => void;
}

/** The moments that pull the arc hardest one way, risk first; the whole row jumps. */
export function MomentList({ reading, ofEach, onJump }: Props) {
  const shown = bothWays(reading.moments, ofEach);
  return (
    <section data-field="moments">
      <h2>Strongest moments</h2>
      {shown.length === 0 && <p class="quiet">No moment here leans either way.</p>}
      <ul class="moments">
        {shown.map((moment) => (
          <li key={moment.segment}>
            <JumpLink
              videoId={reading.video.videoId}
              ms={moment.startMs}
              onJump={onJump}
              class="moment"
              label={spoken(moment)}
            >
              <BandTile band={moment.band} />
              <b class="score">{signedText(moment.score)}</b>
              <span>
                <q>{curlyText(moment.quote)}</q>{' '}
                <span class="time">{clockText(moment.startMs)}</span>
              </span>
            </JumpLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function bothWays(moments: readonly Moment[], ofEach: number): Moment[] {
  const down = moments.filter(({ score }) => score < 0);
  const up = moments.filter(({ score }) => score >= 0);
  return [...down.slice(0, ofEach), ...up.slice(0, ofEach)];
}

function spoken({ score, band, quote, startMs }: Moment): string {
  return `Jump to ${clockText(startMs)}, score ${signedText(score)}, ${band}: “${curlyText(quote)}”`;
}
