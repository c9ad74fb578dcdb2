import { signedText } from '@/core/figures/numbers-for-people';
import { lineDistance } from '@/core/arc/track-box';
import type { ArcModel } from '@/ui/arc/arc-model';

/** Words and figures that lie on the plot: the two sides, the scale's figures, a note. */
export function AxisWords({ model, note }: { model: ArcModel; note: string }) {
  const { box, frame, insetPx, closeUp, collapsed, reading } = model;
  if (collapsed || !reading) return null;
  const levels = closeUp ? [20, -20] : [60, 20, -20, -60];
  const y = (score: number) =>
    box.midY - Math.sign(score) * lineDistance(score, box.half, frame.knee);
  const inset = { left: `${insetPx}px`, width: `${frame.widthPx}px` };
  return (
    <div class={closeUp ? 'axis axis-close' : 'axis'} aria-hidden="true" style={inset}>
      {!closeUp && (
        <>
          <span class="side" style={{ top: `${box.plotTop - 1}px` }}>
            opportunity-forward
          </span>
          <span class="side" style={{ top: `${box.plotBottom - 13}px` }}>
            risk-forward
          </span>
        </>
      )}
      {levels.map((score) => (
        <span key={score} class="level" style={{ top: `${y(score) - 6}px` }}>
          {signedText(score)}
        </span>
      ))}
      {note && (
        <span class="note" style={{ top: `${box.plotTop - 1}px` }}>
          {note}
        </span>
      )}
    </div>
  );
}
