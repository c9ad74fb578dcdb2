import type { OverlayView } from '@/core/overlay-view';
import { MEDIUM_FROM, NARROW_UNDER, WIDE_FROM } from '@/core/arc/track-box';
import type { OverlayActions } from '@/ui/arc/overlay-actions';
import { Icon } from '@/ui/parts/icon';
import { IconButton } from '@/ui/parts/button';

interface Props {
  readonly view: OverlayView;
  readonly act: OverlayActions;
  readonly closeUp: boolean;
  readonly onCloseUp: () => void;
  readonly tableOpen: boolean;
  readonly onTable: () => void;
}

/** Scale, close-up, table, transcript, episode page. */
export function OverlayControls({ view, act, closeUp, onCloseUp, tableOpen, onTable }: Props) {
  const { settings, layout, video } = view;
  return (
    <>
      <div class="switch" role="group" aria-label="Scale">
        {(['time', 'order'] as const).map((scale) => (
          <button
            key={scale}
            type="button"
            data-scale={scale}
            aria-pressed={settings.scale === scale}
            onClick={() => act.changeSettings({ scale })}
          >
            {scale === 'time' ? 'Time' : 'Order'}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="toggle"
        data-action="close-up"
        aria-pressed={closeUp}
        aria-label="Close-up ×3"
        title="Close-up ×3"
        onClick={onCloseUp}
      >
        <Icon name="zoom" size={closeUpWord(layout.widthPx) === '' ? 20 : 16} />
        {closeUpWord(layout.widthPx)}
      </button>
      <IconButton
        icon="table"
        label="Table of segments"
        data-action="table"
        aria-expanded={tableOpen}
        pressed={tableOpen}
        onClick={onTable}
      />
      <IconButton
        icon="transcript"
        label="Transcript"
        data-action="transcript"
        onClick={() => act.openPage('transcript', video.videoId)}
      />
      <IconButton
        icon="episode"
        label="Episode page"
        data-action="episode"
        onClick={() => act.openPage('library', video.videoId)}
      />
    </>
  );
}

/** Folds the arc into its trail, or opens it again. */
export function CollapseButton({ collapsed, act }: { collapsed: boolean; act: OverlayActions }) {
  return (
    <IconButton
      icon={collapsed ? 'down' : 'up'}
      label={collapsed ? 'Show the arc' : 'Fold the arc'}
      data-action="collapse"
      aria-expanded={!collapsed}
      onClick={() => act.changeSettings({ collapsed: !collapsed })}
    />
  );
}

function closeUpWord(widthPx: number): string {
  if (widthPx >= WIDE_FROM) return 'Close-up ×3';
  return widthPx >= MEDIUM_FROM || widthPx < NARROW_UNDER ? '×3' : '';
}
