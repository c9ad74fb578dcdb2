import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { segmentText } from '@/core/segments/segment-text';
import type { ArcBar } from '@/core/arc/arc-geometry';
import type { ScoredSegment } from '@/core/segment';
import type { ChapterCell } from '@/core/arc/chapter-cells';
import { ArcBars } from '@/ui/arc/arc-bars';
import { Column } from '@/ui/arc/arc-columns';
import { ArcGround } from '@/ui/arc/arc-ground';
import { segmentAfterKey } from '@/ui/arc/arc-keys';
import { ArcLane } from '@/ui/arc/arc-lane';
import type { ArcModel } from '@/ui/arc/arc-model';
import { ArcTip } from '@/ui/arc/arc-tip';
import { AxisWords } from '@/ui/arc/axis-words';
import { arcName } from '@/ui/arc/segment-words';
import { useOwnKeys } from '@/ui/arc/use-own-keys';
import { useEscape, usePointed } from '@/ui/arc/use-pointed';

/** What a tooltip speaks of. */
export type TipTarget =
  | { readonly kind: 'bar'; readonly bar: ArcBar }
  | { readonly kind: 'segment'; readonly index: number }
  | { readonly kind: 'chapter'; readonly cell: ChapterCell };

interface Props {
  readonly model: ArcModel;
  readonly widthPx: number;
  readonly current: number;
  readonly playheadLine: RefObject<HTMLDivElement | null>;
  /** A sentence for the track's corner, such as the note on merged bars. */
  readonly note: string;
  readonly onSeek: (segment: number) => void;
  /** What stands in the gutter beside the collapsed trail. */
  readonly gutter: ComponentChildren;
  /** What lies over the bars. */
  readonly over?: ComponentChildren;
  /** What is said of a segment beside its own facts; empty for nothing. */
  readonly more?: (segment: ScoredSegment) => string;
}

/** The track: one slider by keyboard, a column per bar by pointer, and what both can ask. */
export function ArcTrack(props: Props) {
  const { model, widthPx, current, playheadLine, note, onSeek, gutter, over: above, more } = props;
  const { segments, box, reading, collapsed } = model;
  const plot = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [nearEnd, setNearEnd] = useState(false);
  const pointed = usePointed<TipTarget>();
  const last = Math.max(0, segments.length - 1);
  const at = Math.min(cursor ?? current, last);
  const segment = segments[at];
  useEscape(pointed.shown !== null, pointed.close);
  useOwnKeys(plot, (key) => {
    if (key === 'Enter') onSeek(at);
    else if (key === 'Escape') plot.current?.blur();
    else {
      const next = segmentAfterKey(key, at, { count: segments.length, cells: model.cells });
      if (next === undefined) return false;
      setCursor(next);
    }
    return true;
  });
  const tip: TipTarget | null =
    pointed.shown ?? (cursor === null ? null : { kind: 'segment', index: at });
  const said = (one: ScoredSegment) =>
    [segmentText(one, model.total), more?.(one)].filter(Boolean).join(', ');
  const over = pointed.over?.kind === 'bar' ? pointed.over.bar.first : null;
  return (
    <div
      class="track"
      style={{ height: `${box.height}px` }}
      {...(nearEnd ? { 'data-near-end': true } : {})}
      {...(collapsed ? { 'data-collapsed': true } : {})}
    >
      {gutter}
      <div
        ref={plot}
        class="plot"
        role="slider"
        tabIndex={0}
        aria-label={arcName(segments.length, reading?.lean)}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, segments.length)}
        aria-valuenow={at + 1}
        {...(segment ? { 'aria-valuetext': said(segment) } : {})}
        onFocus={() => setCursor(current)}
        onBlur={() => setCursor(null)}
        onPointerOver={(event) => {
          const bar = barUnder(event, model);
          setNearEnd(
            event.clientX > event.currentTarget.getBoundingClientRect().left + widthPx * 0.9,
          );
          if (bar) pointed.enter({ kind: 'bar', bar });
          else pointed.leave();
        }}
        onPointerLeave={pointed.leave}
        onClick={(event) => {
          const bar = barUnder(event, model);
          if (!bar) return;
          pointed.close();
          onSeek(bar.first);
        }}
      >
        <ArcGround model={model} />
        <Column kind="current" model={model} segment={collapsed ? null : current} />
        <Column kind="pointed" model={model} segment={over} />
        <div ref={playheadLine} class="playhead" style={{ height: `${playheadFoot(model)}px` }} />
        <ArcBars model={model} growing={reading === undefined} />
        {above}
        <Column kind="keyboard" model={model} segment={cursor === null ? null : at} />
        <AxisWords model={model} note={note} />
      </div>
      <ArcLane
        model={model}
        current={current}
        onEnter={(cell) => pointed.enter({ kind: 'chapter', cell })}
        onLeave={pointed.leave}
      />
      {tip && <ArcTip target={tip} model={model} widthPx={widthPx} pointed={pointed} />}
    </div>
  );
}

function barUnder(event: Event, { bars }: ArcModel): ArcBar | undefined {
  const column = event.target instanceof Element ? event.target.closest('[data-segment]') : null;
  const first = Number(column?.getAttribute('data-segment') ?? Number.NaN);
  return bars.find((bar) => bar.first === first);
}

function playheadFoot({ box, collapsed }: ArcModel): number {
  return collapsed || box.laneTop === undefined ? box.height : box.laneTop - 3;
}
