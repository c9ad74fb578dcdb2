import { useEffect, useRef, useState } from 'preact/hooks';
import { signedText } from '@/core/figures/numbers-for-people';
import { PlaceSlider } from '@/ui/summary/place-slider';
import type { Keeping, OwnWords as Own } from '@/ui/summary/use-assessment';

interface Props {
  readonly own: Own;
  readonly privately: boolean;
}

/** How keeping goes, in words. */
export const KEEPING: Record<Keeping, string> = {
  untouched: '',
  saving: 'Saving…',
  saved: 'Saved',
  refused: 'Not saved: there was no room, or the window is private.',
};

/** What the user makes of the episode: their own lean, a summary, a note. Saved as they go. */
export function OwnWords({ own, privately }: Props) {
  const { draft, keeping, change, unplace } = own;
  const disabled = privately || draft === undefined;
  return (
    <section data-field="assessment">
      <div class="section-row">
        <h2>Yours</h2>
        <span class="label" role="status">
          {privately ? 'Notes can’t be kept in a private window' : KEEPING[keeping]}
        </span>
      </div>
      <div class="card own-words">
        <div class="place-row">
          <span>Where would you place it?</span>
          {draft?.lean === undefined ? (
            <span class="label">not placed yet</span>
          ) : (
            <span>
              <button type="button" class="text-button" disabled={disabled} onClick={unplace}>
                Clear
              </button>{' '}
              <b>{signedText(draft.lean)}</b>
            </span>
          )}
        </div>
        <PlaceSlider
          label="Where would you place it?"
          lean={draft?.lean}
          disabled={disabled}
          onPlace={(lean) => change({ lean })}
        />
        <textarea
          rows={2}
          maxLength={10_000}
          placeholder="What did you take from it?"
          aria-label="What did you take from it?"
          disabled={disabled}
          value={draft?.summary ?? ''}
          onInput={({ currentTarget }) => change({ summary: currentTarget.value })}
        />
        <Note own={own} disabled={disabled} />
      </div>
    </section>
  );
}

function Note({ own, disabled }: { readonly own: Own; readonly disabled: boolean }) {
  const [opened, setOpened] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), [opened]);
  const note = own.draft?.note ?? '';
  if (!opened && note === '') {
    return (
      <button
        type="button"
        class="text-button add-note"
        disabled={disabled}
        onClick={() => setOpened(true)}
      >
        Add a note
      </button>
    );
  }
  return (
    <textarea
      // A note that was there already does not ask for the keyboard.
      ref={opened ? field : null}
      rows={2}
      maxLength={10_000}
      placeholder="Note"
      aria-label="Note"
      disabled={disabled}
      value={note}
      onInput={({ currentTarget }) => {
        own.change({ note: currentTarget.value });
      }}
    />
  );
}
