import { useState } from 'preact/hooks';
import type { OverlayView } from '@/core/overlay-view';
import { MEDIUM_FROM, NARROW_UNDER, WIDE_FROM } from '@/core/arc/track-box';
import type { ArcModel } from '@/ui/arc/arc-model';
import { ArcTable } from '@/ui/arc/arc-table';
import { ArcTrack } from '@/ui/arc/arc-track';
import type { OverlayActions, Playhead } from '@/ui/arc/overlay-actions';
import { CollapseButton, OverlayControls } from '@/ui/arc/overlay-controls';
import { OverlayHeader } from '@/ui/arc/overlay-header';
import { ReadOut } from '@/ui/arc/read-out';
import { usePlayhead } from '@/ui/arc/use-playhead';
import { compactTitle, WorkFooter } from '@/ui/arc/work-footer';
import { BandStrip } from '@/ui/parts/band-strip';

interface Props {
  readonly view: OverlayView;
  readonly model: ArcModel;
  readonly playhead: Playhead;
  readonly act: OverlayActions;
  readonly closeUp: boolean;
  readonly onCloseUp: () => void;
  readonly onSeek: (segment: number) => void;
}

/** The overlay with its arc: header, track, footer and, where asked for, the table. */
export function OpenArc({ view, model, playhead, act, closeUp, onCloseUp, onSeek }: Props) {
  const { settings, layout } = view;
  const { segments, reading } = model;
  const [tableOpen, setTableOpen] = useState(false);
  const { line, current } = usePlayhead(playhead, model);
  const segment = segments[current];
  const isNarrow = layout.widthPx < NARROW_UNDER;
  const isCompact = settings.height === 'compact';
  const note = mergeNote(model);
  const noteInHeader = note !== '' && layout.widthPx >= WIDE_FROM;
  const track = (
    <ArcTrack
      {...{ model, current, onSeek }}
      widthPx={layout.widthPx}
      playheadLine={line}
      note={noteInHeader || isNarrow ? '' : note}
      gutter={settings.collapsed && <CollapseButton collapsed act={act} />}
    />
  );
  const controls = reading && (
    <OverlayControls
      {...{ view, act, closeUp, onCloseUp, tableOpen }}
      onTable={() => setTableOpen(!tableOpen)}
    />
  );
  if (settings.collapsed) return track;
  const brief = isCompact && segment && !isNarrow && <ReadOut segment={segment} brief />;
  return (
    <>
      <OverlayHeader
        widthPx={layout.widthPx}
        reading={reading}
        {...compactTitle(view)}
        instead={
          brief || (isNarrow ? false : noteInHeader ? <div class="legend">{note}</div> : null)
        }
      >
        {!isNarrow && controls}
        <CollapseButton collapsed={false} act={act} />
      </OverlayHeader>
      {track}
      {isNarrow && !isCompact && <div class="merge-note">{reading ? note : ''}</div>}
      {!isCompact && (
        <div class="footer">
          {reading && segment ? (
            <>
              <ReadOut segment={segment} />
              <BandStrip
                statistics={reading.statistics}
                segments={segments}
                palette={settings.palette}
                widthPx={stripWidth(layout.widthPx)}
                onPick={({ index }) => onSeek(index)}
              />
            </>
          ) : (
            <WorkFooter state={view.state} />
          )}
        </div>
      )}
      {isNarrow && controls && <div class="controls last">{controls}</div>}
      {tableOpen && <ArcTable {...{ segments, current, onSeek }} />}
    </>
  );
}

function mergeNote({ bars, total, reading }: ArcModel): string {
  if (!reading || bars.length === total) return '';
  return `Showing ${bars.length} of ${total} segments; statistics use all of them`;
}

function stripWidth(widthPx: number): number {
  if (widthPx < NARROW_UNDER) return widthPx;
  return widthPx < MEDIUM_FROM ? 226 : 300;
}
