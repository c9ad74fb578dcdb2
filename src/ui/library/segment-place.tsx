import { useEffect, useRef, useState } from 'preact/hooks';
import { ownLeanOf, withPlace } from '@/core/assessment';
import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { ScoredSegment } from '@/core/segment';
import { KEEPING } from '@/ui/summary/own-words';
import { PlaceSlider } from '@/ui/summary/place-slider';
import type { OwnWords } from '@/ui/summary/use-assessment';

interface Props {
  readonly segment: ScoredSegment;
  readonly own: OwnWords;
  readonly privately: boolean;
}

/** Where the user places one segment; a link until they read it differently. */
export function SegmentPlace({ segment, own, privately }: Props) {
  const { draft, keeping, change } = own;
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const lean = ownLeanOf(draft?.places, segment);
  const isOpen = asked || lean !== undefined;
  const disabled = privately || draft === undefined;
  const place = (next: number | undefined) =>
    change({ places: withPlace(draft?.places, segment, next) });
  // The keyboard goes on where the pressed button was.
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    box.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isOpen]);
  const press = (open: boolean) => {
    pressed.current = true;
    setAsked(open);
    if (!open) place(undefined);
  };
  return (
    <div ref={box} class={isOpen ? 'segment-place' : 'read-differently'}>
      {isOpen ? (
        <>
          <PlaceSlider
            label={`Where would you place ${clockText(segment.startMs)}?`}
            {...{ lean, disabled }}
            onPlace={place}
          />
          <div class="place-row">
            <span class="label">
              {lean === undefined ? 'Where would you place it?' : KEEPING[keeping]}
            </span>
            <span>
              <button
                type="button"
                class="text-button"
                {...{ disabled }}
                onClick={() => press(false)}
              >
                {lean === undefined ? 'Close' : 'Clear'}
              </button>{' '}
              <b>{lean === undefined ? '' : `yours ${signedText(lean)}`}</b>
            </span>
          </div>
        </>
      ) : (
        <>
          <button type="button" class="text-button" {...{ disabled }} onClick={() => press(true)}>
            I read this differently
          </button>
          {privately && <span class="label"> Not kept in a private window</span>}
        </>
      )}
    </div>
  );
}
