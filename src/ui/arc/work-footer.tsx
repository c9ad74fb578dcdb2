import type { OverlayState } from '@/core/overlay-state';
import type { OverlayView } from '@/core/overlay-view';
import { workWords } from '@/ui/arc/state-words';

/** In compact height there is no footer: what a state at work says takes the header's name. */
export function compactTitle({ state, settings }: OverlayView): { title?: string } {
  if (settings.height !== 'compact') return {};
  if (state.kind === 'scoring') {
    return { title: `Scoring segment ${state.done} of ${state.total}` };
  }
  return state.kind === 'looking' || state.kind === 'reading' ? workWords(state) : {};
}

/** A state at work says in the footer's place what it does; scoring counts. */
export function WorkFooter({ state }: { state: OverlayState }) {
  if (state.kind === 'scoring') {
    const { done, total } = state;
    return (
      <div class="work">
        <div class="work-title">
          Scoring <span class="quiet">{`segment ${done} of ${total}`}</span>
        </div>
        <div
          class="progress"
          role="progressbar"
          aria-label="Scoring"
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
        >
          <div style={{ width: `${(100 * done) / Math.max(1, total)}%` }} />
        </div>
      </div>
    );
  }
  if (state.kind !== 'looking' && state.kind !== 'reading') return null;
  const { title, line } = workWords(state);
  return (
    <div class="work" role="status">
      <div class="work-title">{title}</div>
      <div class="work-line">{line}</div>
    </div>
  );
}
