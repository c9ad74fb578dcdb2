import { colourOf } from '@/core/arc/colour-scale';
import { signedText } from '@/core/figures/numbers-for-people';
import { useWidth } from '@/ui/pages/use-width';

interface Props {
  /** Leans from -100 to 100. */
  readonly here: number;
  readonly pick: number;
}

const INSET = 8;

/** The axis with a ring for this episode, a filled dot for the pick, and the way between them. */
export function MirrorAxis({ here, pick }: Props) {
  const [box, widthPx] = useWidth<HTMLDivElement>(344);
  const placeOf = (lean: number) => INSET + ((lean + 100) / 200) * (widthPx - 2 * INSET);
  const [from, to] = [placeOf(here), placeOf(pick)];
  return (
    <div ref={box}>
      <svg
        class="mirror-axis"
        role="img"
        aria-label={`This episode at ${signedText(here)}, this pick at ${signedText(pick)}`}
        width={widthPx}
        height={22}
      >
        <path class="axis-line" d={`M${INSET} 11H${widthPx - INSET}`} />
        <path class="axis-middle" d={`M${widthPx / 2} 5v12`} />
        <path class="axis-way" d={`M${from} 11H${to}`} />
        <circle class="axis-pick" cx={to} cy={11} r={5.5} style={{ fill: colourOf(pick) }} />
        <circle class="axis-here" cx={from} cy={11} r={4.75} />
      </svg>
    </div>
  );
}
