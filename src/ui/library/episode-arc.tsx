import { useMemo, useRef, useState } from 'preact/hooks';
import { ownLeanOf, type OwnPlace } from '@/core/assessment';
import { countText, signedText } from '@/core/figures/numbers-for-people';
import type { OverlayView } from '@/core/overlay-view';
import type { Reading } from '@/core/reading';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings';
import { arcModel } from '@/ui/arc/arc-model';
import { ArcTable } from '@/ui/arc/arc-table';
import { ArcTrack } from '@/ui/arc/arc-track';
import { useMedia } from '@/ui/arc/use-media';
import { ArcControls } from '@/ui/library/arc-controls';
import { OwnPlaces } from '@/ui/library/own-places';
import { useWidth } from '@/ui/pages/use-width';
import { useAsked } from '@/ui/summary/use-asked';

interface Props {
  readonly reading: Reading;
  /** Where the user placed its segments. */
  readonly places: readonly OwnPlace[];
  readonly chosen: number;
  readonly onChoose: (segment: number) => void;
}

const INSET = 12;

/** The overlay's own arc, tall, over the whole width; a bar shows its words below. */
export function EpisodeArc({ reading, places, chosen, onChoose }: Props) {
  const [box, widthPx] = useWidth<HTMLDivElement>(1232);
  const [settings] = useAsked('getSettings', {});
  const [scale, setScale] = useState<Settings['scale']>();
  const [closeUp, setCloseUp] = useState(false);
  const [table, setTable] = useState(false);
  const noPlayhead = useRef<HTMLDivElement>(null);
  const contrast = useMedia('(prefers-contrast: more)');
  const forced = useMedia('(forced-colors: active)');
  const placed = reading.segments.filter(
    (segment) => ownLeanOf(places, segment) !== undefined,
  ).length;
  const shown = scale ?? settings?.scale ?? 'time';
  const palette = settings?.palette ?? 'amber-cyan-white';
  const patterns = contrast || forced || settings?.patterns === true;
  const model = useMemo(
    () =>
      arcModel(viewOf(reading, { widthPx, scale: shown, palette }), {
        closeUp,
        patterns,
        density: devicePixelRatio,
      }),
    [reading, widthPx, shown, palette, closeUp, patterns],
  );
  return (
    <>
      <ArcControls
        {...{ scale: shown, closeUp, table }}
        onScale={setScale}
        onCloseUp={() => setCloseUp(!closeUp)}
        onTable={() => setTable(!table)}
      />
      <div ref={box} class="arc-stays">
        {model && (
          <ArcTrack
            {...{ model, widthPx }}
            current={chosen}
            playheadLine={noPlayhead}
            note=""
            gutter={null}
            over={<OwnPlaces {...{ model, places }} />}
            more={(segment) => ownWords(ownLeanOf(places, segment))}
            onSeek={onChoose}
          />
        )}
      </div>
      {placed > 0 && (
        <p class="label own-legend">
          <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <path d="M0-5l5 5-5 5-5-5z" />
          </svg>{' '}
          where you place {placed === 1 ? 'one segment' : `${countText(placed)} segments`}
        </p>
      )}
      {table && <ArcTable segments={reading.segments} current={chosen} onSeek={onChoose} />}
    </>
  );
}

function ownWords(lean: number | undefined): string {
  return lean === undefined ? '' : `yours ${signedText(lean)}`;
}

function viewOf(
  reading: Reading,
  { widthPx, scale, palette }: Pick<Settings, 'scale' | 'palette'> & { widthPx: number },
): OverlayView {
  return {
    video: reading.video,
    state: { kind: 'ready', reading, route: 'cache' },
    settings: { ...DEFAULT_SETTINGS, scale, palette, height: 'tall' },
    layout: { widthPx, insetLeftPx: INSET, insetRightPx: INSET, theatre: false, dark: true },
  };
}
