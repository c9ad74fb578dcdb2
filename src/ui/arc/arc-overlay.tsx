import { useMemo, useRef, useState } from 'preact/hooks';
import { clockText } from '@/core/figures/numbers-for-people';
import type { OverlayView } from '@/core/overlay-view';
import { overlayHeight } from '@/core/arc/track-box';
import { arcModel } from '@/ui/arc/arc-model';
import { OpenArc } from '@/ui/arc/open-arc';
import type { OverlayActions, Playhead } from '@/ui/arc/overlay-actions';
import { QuietOverlay } from '@/ui/arc/quiet-overlay';
import { useMedia } from '@/ui/arc/use-media';
import { useOwnKeys } from '@/ui/arc/use-own-keys';

interface Props {
  readonly view: OverlayView;
  readonly playhead: Playhead;
  readonly act: OverlayActions;
}

/** The overlay under the player, in any of its states, always at its reserved height. */
export function ArcOverlay({ view, playhead, act }: Props) {
  const { settings, layout, video } = view;
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [closeUpOf, setCloseUpOf] = useState('');
  const closeUp = closeUpOf === video.videoId;
  const contrast = useMedia('(prefers-contrast: more)');
  const forced = useMedia('(forced-colors: active)');
  const patterns = contrast || forced || settings.patterns;
  const model = useMemo(
    () => arcModel(view, { closeUp, patterns, density: devicePixelRatio }),
    // The layout is a new object on every resize of anything; only these three move the arc.
    [
      ...[view.state, video, settings, closeUp, patterns],
      ...[layout.widthPx, layout.insetLeftPx, layout.insetRightPx],
    ],
  );
  useOwnKeys(box, (key, target) => {
    if (key !== 'Escape' || !(target instanceof HTMLElement)) return false;
    target.blur();
    return true;
  });
  const seek = (segment: number) => {
    const startMs = model?.segments[segment]?.startMs;
    if (startMs === undefined) return;
    act.seek(startMs);
    setSaid(`Jumped to ${clockText(startMs)}.`);
  };
  return (
    <div
      ref={box}
      class="overlay"
      data-theme={themeOf(view)}
      data-own-theme={settings.theme !== 'youtube'}
      data-layout={layoutName(view)}
      data-palette={settings.palette}
      style={{ minHeight: `${overlayHeight(settings, layout.widthPx)}px` }}
      // A click never moves focus: the page's own keys go on as before.
      onMouseDown={(event) => event.preventDefault()}
    >
      {model && model.segments.length > 0 ? (
        <OpenArc
          key={video.videoId}
          {...{ view, model, playhead, act, closeUp }}
          onCloseUp={() => setCloseUpOf(closeUp ? '' : video.videoId)}
          onSeek={seek}
        />
      ) : (
        <QuietOverlay key={video.videoId} view={view} act={act} />
      )}
      <div class="said" aria-live="polite">
        {said}
      </div>
    </div>
  );
}

function themeOf({ settings, layout }: OverlayView): 'dark' | 'light' {
  if (settings.theme !== 'youtube') return settings.theme;
  return layout.dark ? 'dark' : 'light';
}

function layoutName({ settings, layout }: OverlayView): string {
  return [
    settings.height,
    layout.theatre && 'theatre',
    layout.widthPx < 480 ? 'narrow' : layout.widthPx < 720 && 'small',
    layout.widthPx < 560 && 'stacked',
    settings.collapsed && 'collapsed',
  ]
    .filter(Boolean)
    .join(' ');
}
