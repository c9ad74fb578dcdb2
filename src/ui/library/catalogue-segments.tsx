import { useEffect, useRef } from 'preact/hooks';
import { clockText, signedText } from '@/core/figures/numbers-for-people';
import { momentLink } from '@/core/episodes/moment-link';
import type { ReadingCard, TrailBar } from '@/core/reading';
import { bandOf } from '@/core/score';
import { BandTile } from '@/ui/parts/band-tile';
import { TableHead } from '@/ui/parts/table-head';

interface Props {
  readonly card: ReadingCard;
  readonly bars: readonly TrailBar[];
  /** The one to open at; none before a bar or a marker was picked. */
  readonly chosen: number | undefined;
}

const HEADS = ['Segment', 'Time', 'Score', 'Band', 'Lens'];

/** The trail's twin: each segment's place and lens; its time leads there where times are known. */
export function CatalogueSegments({ card, bars, chosen }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (chosen === undefined || !box.current) return;
    box.current.open = true;
    box.current.querySelectorAll('tbody tr')[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <details ref={box} class="catalogue-segments">
      <summary>Every segment in figures</summary>
      <div class="table" role="region" aria-label="Table of segments" tabIndex={0}>
        <table>
          <TableHead heads={HEADS} />
          <tbody>
            {bars.map((bar, at) => (
              <Row key={at} {...{ card, bar, at }} isChosen={at === chosen} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface RowProps {
  readonly card: ReadingCard;
  readonly bar: TrailBar;
  readonly at: number;
  readonly isChosen: boolean;
}

function Row({ card: { video, catalogue }, bar: [startMs, , score], at, isChosen }: RowProps) {
  const lens = catalogue?.lenses[at] ?? 'none';
  const time = catalogue?.isTimed ? clockText(startMs) : '–';
  const hasLink = catalogue?.isTimed && catalogue.isOnYouTube;
  return (
    <tr {...(isChosen ? { 'aria-current': true } : {})}>
      <td>{at + 1}</td>
      <td>
        {hasLink ? (
          <a href={momentLink(video.videoId, startMs)} target="_blank" rel="noopener">
            {time}
          </a>
        ) : (
          time
        )}
      </td>
      <td>
        <b>{score === null ? '' : signedText(score)}</b>
      </td>
      <td>
        <BandTile band={score === null ? 'no-evidence' : bandOf(score)} />{' '}
        {score === null ? 'no evidence' : bandOf(score)}
      </td>
      <td>{lens === 'none' ? '' : lens}</td>
    </tr>
  );
}
