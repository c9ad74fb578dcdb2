import { signedText } from '@/core/figures/numbers-for-people';
import { bandOf } from '@/core/score';
import { useWidth } from '@/ui/pages/use-width';
import { BandStrip } from '@/ui/parts/band-strip';
import { usePalette } from '@/ui/parts/palette';

interface Props {
  /** What is placed, as a question. */
  readonly label: string;
  /** Where the user placed it; undefined before they did. */
  readonly lean: number | undefined;
  readonly disabled: boolean;
  readonly onPlace: (lean: number) => void;
}

/** The user's own lean: a thumb on the strip. */
export function PlaceSlider({ label, lean, disabled, onPlace }: Props) {
  const [box, widthPx] = useWidth<HTMLDivElement>(344);
  const palette = usePalette();
  const said = lean === undefined ? 'not placed yet' : `${signedText(lean)}, ${bandOf(lean)}`;
  return (
    <div ref={box} class="place-slider" data-placed={lean !== undefined}>
      <BandStrip {...{ widthPx, palette }} />
      <input
        type="range"
        min={-100}
        max={100}
        step={1}
        value={lean ?? 0}
        disabled={disabled}
        aria-label={label}
        aria-valuetext={said}
        onInput={({ currentTarget }) => onPlace(currentTarget.valueAsNumber)}
        // A click in the middle places it at 0, which is no change of the value.
        onClick={({ currentTarget }) => onPlace(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
