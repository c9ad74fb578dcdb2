import {
  type ArcFrame,
  type ArcPlace,
  CLOSE_UP_KNEE,
  drawArc,
  heightShare,
  STANDARD_KNEE,
} from '@/core/arc/arc-geometry';
import { barPath, HATCH_FROM, hatchPath, stubPath } from '@/core/arc/bar-path';
import { colourOf } from '@/core/arc/colour-scale';
import { clockText, countText, signedText } from '@/core/figures/numbers-for-people';
import { barCount, trailBars } from '@/core/packed-trail';
import type { ReadingCard } from '@/core/reading';
import { lengthOf, type CompareScale } from '@/ui/compare/compare-page';
import { PageIcon } from '@/ui/pages/page-icon';
import { useWidth } from '@/ui/pages/use-width';
import { BandTile } from '@/ui/parts/band-tile';
import { usePalette } from '@/ui/parts/palette';
import { shelfAndDay, titleText } from '@/ui/summary/shelf-line';
import { trailLabel } from '@/ui/summary/trail-label';

interface Props {
  readonly card: ReadingCard;
  readonly scale: CompareScale;
  readonly closeUp: boolean;
  readonly longestMs: number;
  readonly onRemove: () => void;
}

const HEIGHT = 104;
const HALF = 48;
const INSET = 12;
const MID_Y = (HEIGHT >> 1) - 1;

/** One episode of a comparison: what it is, and its arc on the scale that all of them share. */
export function CompareArc({ card, scale, closeUp, longestMs, onRemove }: Props) {
  const [box, widthPx] = useWidth<HTMLDivElement>(960);
  const { video, lean, lens, trail } = card;
  const title = titleText(card);
  const ownMs = lengthOf(card);
  const frame: ArcFrame = {
    widthPx: widthPx - 2 * INSET,
    halfPx: HALF,
    scale: 'time',
    durationMs: scale === 'share' ? ownMs : longestMs,
    knee: closeUp ? CLOSE_UP_KNEE : STANDARD_KNEE,
    smallestPx: 3,
    mergeUnderPx: 1,
    density: 1,
  };
  const length = video.durationMs > 0 ? clockText(video.durationMs) : '';
  const facts = [length, `${countText(barCount(trail))} segs`, lens === 'none' ? '' : lens];
  return (
    <li class="compare-row" data-video-id={video.videoId}>
      <div class="compare-facts">
        <p class="card-lean">
          <BandTile band={lean.band} /> <b>{signedText(lean.score)}</b> <span>{lean.band}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={`Take ${title} out`}
            title="Take out"
            onClick={onRemove}
          >
            <PageIcon name="close" size={16} />
          </button>
        </p>
        <h2>
          <a href={`#/episode/${video.videoId}`}>{title}</a>
        </h2>
        <p class="label">{shelfAndDay(card)}</p>
        <p class="label">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div ref={box}>
        <svg
          class="compare-arc"
          role="img"
          aria-label={trailLabel(card)}
          width={widthPx}
          height={HEIGHT}
        >
          <Ground frame={frame} closeUp={closeUp} />
          <Bars card={card} frame={frame} />
        </svg>
      </div>
    </li>
  );
}

/** Lines at ±20 and ±60, in the close-up at ±20 alone, and the mid-line. */
function Ground({ frame, closeUp }: { readonly frame: ArcFrame; readonly closeUp: boolean }) {
  const levels = (closeUp ? [20] : [20, 60]).flatMap((score) => {
    const away = Math.round(HALF * heightShare(score, frame.knee));
    return [MID_Y - away, MID_Y + away];
  });
  return (
    <>
      {levels.map((y) => (
        <path key={y} class="level" d={`M${INSET} ${y + 0.5}h${frame.widthPx}`} />
      ))}
      <path class="trail-mid" d={`M${INSET} ${MID_Y}h${frame.widthPx}v1h${-frame.widthPx}z`} />
    </>
  );
}

function Bars({ card, frame }: { readonly card: ReadingCard; readonly frame: ArcFrame }) {
  const palette = usePalette();
  const places = trailBars(card.trail).map(([startMs, endMs, score]): ArcPlace => ({
    startMs,
    endMs,
    score,
    wordCount: 1,
  }));
  return (
    <>
      {drawArc(places, frame).map(({ first, score, columnX, width, length }) => {
        const x = INSET + columnX;
        if (score !== null) {
          const d = barPath({ score, width, length }, x, MID_Y, 'notch');
          return <path key={first} d={d} style={{ fill: colourOf(score, palette) }} />;
        }
        return width < HATCH_FROM ? (
          <path key={first} class="stub" d={stubPath(x, MID_Y, width)} />
        ) : (
          <path key={first} class="hatch" d={hatchPath(x, MID_Y, width)} />
        );
      })}
    </>
  );
}
