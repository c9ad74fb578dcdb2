import { useState } from 'preact/hooks';
import type { OverlayView } from '@/core/overlay-view';
import { trackBox } from '@/core/arc/track-box';
import { AttemptDetails } from '@/ui/arc/attempt-details';
import type { OverlayActions } from '@/ui/arc/overlay-actions';
import { CollapseButton } from '@/ui/arc/overlay-controls';
import { OverlayHeader } from '@/ui/arc/overlay-header';
import { StateMessage } from '@/ui/arc/state-message';
import { messageOf } from '@/ui/arc/state-words';
import { compactTitle, WorkFooter } from '@/ui/arc/work-footer';

/** The overlay before its arc, or without one: at work, or saying what stands in the way. */
export function QuietOverlay({ view, act }: { view: OverlayView; act: OverlayActions }) {
  const { state, settings, layout, video } = view;
  const [detailsOpen, setDetailsOpen] = useState(false);
  const message = messageOf(state);
  const box = trackBox(settings.height, video.chapters.length > 0);
  const inset = { left: `${layout.insetLeftPx}px`, right: `${layout.insetRightPx}px` };
  const row = (midY: number) => <div class="waiting" style={{ ...inset, top: `${midY - 1}px` }} />;
  if (settings.collapsed) {
    return (
      <div class="track" data-collapsed>
        {row(5)}
        <CollapseButton collapsed act={act} />
        {message && (
          <p class="said" role="status">
            {message.title}
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      <OverlayHeader widthPx={layout.widthPx} reading={undefined} {...compactTitle(view)}>
        <CollapseButton collapsed={false} act={act} />
      </OverlayHeader>
      <div class="track" data-quiet style={{ minHeight: `${box.height}px` }}>
        {message ? (
          <StateMessage
            {...{ message, act, detailsOpen }}
            onDetails={() => setDetailsOpen(!detailsOpen)}
          />
        ) : (
          row(box.midY)
        )}
      </div>
      {(state.kind === 'failed' || state.kind === 'no-captions') && message && detailsOpen && (
        <AttemptDetails {...{ state, message }} videoId={video.videoId} />
      )}
      {!message && settings.height !== 'compact' && (
        <div class="footer">
          <WorkFooter state={state} />
        </div>
      )}
    </>
  );
}
