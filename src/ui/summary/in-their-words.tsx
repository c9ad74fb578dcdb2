import { useState } from 'preact/hooks';
import { curlyText } from '@/core/words/curly-text';
import { clockText } from '@/core/figures/numbers-for-people';
import type { Reading } from '@/core/reading';
import { JumpLink } from '@/ui/summary/jump-link';

interface Props {
  readonly reading: Reading;
  /** How many quotes stand before "3 more" is asked for. */
  readonly first: number;
  readonly onJump?: (ms: number) => void;
}

/** The summary: key quotes in order of time, then key phrases. */
export function InTheirWords({ reading, first, onJump }: Props) {
  const [all, setAll] = useState(false);
  const { quotes, keyPhrases } = reading.summary;
  const shown = all ? quotes : quotes.slice(0, first);
  const more = quotes.length - shown.length;
  return (
    <section class="in-their-words" data-field="summary">
      <div class="section-row">
        <h2>In their words</h2>
        {more > 0 && (
          <button type="button" class="text-button" onClick={() => setAll(true)}>
            {more} more
          </button>
        )}
      </div>
      {quotes.length === 0 && <p class="quiet">Too little was said here to quote.</p>}
      <ul class="quotes">
        {shown.map(({ startMs, quote }) => (
          <li key={startMs}>
            <JumpLink
              videoId={reading.video.videoId}
              ms={startMs}
              onJump={onJump}
              class="time-link"
              label={`Jump to ${clockText(startMs)}`}
            >
              {clockText(startMs)}
            </JumpLink>
            <q>{curlyText(quote)}</q>
          </li>
        ))}
      </ul>
      {keyPhrases.length > 0 && (
        <ul class="chips one-line" aria-label="Key phrases">
          {keyPhrases.map((phrase) => (
            <li class="chip" key={phrase}>
              {phrase}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
