import { useEffect, useRef } from 'preact/hooks';
import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { ScoredSegment } from '@/core/segment';
import { bandWords, phrasesText } from '@/ui/arc/segment-words';
import { TableHead } from '@/ui/parts/table-head';

const HEADS = ['Segment', 'Time', 'Score', 'Band', 'Lens', 'Because of'];

/** The arc's twin: the same facts as rows; a time jumps there. */
export function ArcTable(props: {
  segments: readonly ScoredSegment[];
  current: number;
  onSeek: (segment: number) => void;
}) {
  const { segments, current, onSeek } = props;
  const box = useRef<HTMLDivElement>(null);
  const opened = useRef(current);
  useEffect(() => {
    const row = box.current?.querySelectorAll('tbody tr')[opened.current];
    if (box.current && row instanceof HTMLElement) {
      box.current.scrollTop = Math.max(0, row.offsetTop - box.current.clientHeight / 2);
    }
  }, []);
  return (
    <div ref={box} class="table" role="region" aria-label="Table of segments">
      <table>
        <TableHead heads={HEADS} />
        <tbody>
          {segments.map((segment) => (
            <Row
              key={segment.index}
              {...{ segment, onSeek }}
              isCurrent={segment.index === current}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: {
  segment: ScoredSegment;
  isCurrent: boolean;
  onSeek: (segment: number) => void;
}) {
  const { segment, isCurrent, onSeek } = props;
  const { index, startMs, endMs, score, band, lens, reasons } = segment;
  return (
    <tr {...(isCurrent ? { 'aria-current': true } : {})}>
      <td>{index + 1}</td>
      <td>
        <button type="button" class="jump" onClick={() => onSeek(index)}>
          {clockText(startMs)}
        </button>{' '}
        to {clockText(endMs)}
      </td>
      <td>
        <b>{band === 'no-evidence' ? '' : signedText(score)}</b>
      </td>
      <td>{bandWords(segment)}</td>
      <td>{lens === 'none' ? '' : lens}</td>
      <td>{phrasesText(reasons)}</td>
    </tr>
  );
}
