import { OLD_ROW_TEXT, ROW_CHAPTER, ROW_TEXT, ROW_TIME, TRANSCRIPT_ROW } from '@/page/selectors';

/** A line of the page's transcript, or a chapter's title between two. */
export type PanelRow =
  { readonly time: string; readonly text: string } | { readonly chapter: string };

/** The lines gathered so far. The same line at the same time counts once (2026-04: three times). */
export interface GatheredRows {
  /** Takes what stands in a panel now; true when something was new. */
  readonly gather: (panel: Element) => boolean;
  readonly rows: () => readonly PanelRow[];
}

export function gatherRows(): GatheredRows {
  const known = new Map<string, PanelRow>();
  return {
    gather: (panel) => {
      const before = known.size;
      for (const element of panel.querySelectorAll(`${TRANSCRIPT_ROW}, ${ROW_CHAPTER}`)) {
        const row = element.matches(TRANSCRIPT_ROW) ? lineOf(element) : chapterOf(element);
        if (row) known.set(JSON.stringify(row), known.get(JSON.stringify(row)) ?? row);
      }
      return known.size > before;
    },
    rows: () => [...known.values()],
  };
}

// Never the row's whole text: it holds the time once more, in words of the viewer's language.
function lineOf(row: Element): PanelRow | undefined {
  const time = wordsOf(row.querySelector(ROW_TIME));
  const text = wordsOf(row.querySelector(`${ROW_TEXT}, ${OLD_ROW_TEXT}`));
  return /^[\d:]+$/.test(time) && text !== '' ? { time, text } : undefined;
}

function chapterOf(header: Element): PanelRow | undefined {
  const chapter = wordsOf(header.querySelector('h2, h3') ?? header);
  return chapter === '' ? undefined : { chapter };
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Seconds of "5:22" or "1:22:43". */
export function secondsOf(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** The rows in the shape of the panel's own answer, which the worker knows how to read. */
export function asPanelBody(rows: readonly PanelRow[]): string {
  const content = rows.map((row) =>
    'chapter' in row
      ? { timelineChapterViewModel: { title: row.chapter } }
      : {
          timelineItemViewModel: {
            timestamp: row.time,
            contentItems: [{ transcriptSegmentViewModel: { simpleText: row.text } }],
          },
        },
  );
  return JSON.stringify({ content });
}
