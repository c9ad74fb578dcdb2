import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPlace } from '@/core/assessment';
import { arcPicture } from '@/core/export/arc-picture';
import { toPlainText, toSrt, toVtt } from '@/core/export/caption-files';
import { fileNameOf } from '@/core/export/file-name';
import { dayText } from '@/core/figures/numbers-for-people';
import { momentLink } from '@/core/episodes/moment-link';
import type { Reading } from '@/core/reading';
import type { Cue } from '@/core/cue';
import { askWorker } from '@/messaging/ask-worker';
import { toPng } from '@/ui/export/picture-file';
import { saveFile } from '@/ui/export/save-file';
import { segmentsCsv } from '@/ui/export/segments-csv';
import { PageIcon } from '@/ui/pages/page-icon';
import { Button } from '@/ui/parts/button';

const KINDS = [
  ['png', 'Picture of the arc (PNG)'],
  ['svg', 'Picture of the arc (SVG)'],
  ['csv', 'Segments and scores (CSV)'],
  ['srt', 'Captions (SRT)'],
  ['vtt', 'Captions (WebVTT)'],
  ['txt', 'Transcript (text)'],
] as const;

type Kind = (typeof KINDS)[number][0];

interface Props {
  readonly reading: Reading;
  /** Where the user placed its segments. */
  readonly places: readonly OwnPlace[];
}

/** What can be taken away of one episode: pictures, segments, captions, a link. */
export function ExportMenu({ reading, places }: Props) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useClosing(box, open, () => setOpen(false));
  const save = async (kind: Kind) => {
    setOpen(false);
    setSaid(await saved(kind, { reading, places }));
  };
  const copy = async () => {
    setOpen(false);
    await navigator.clipboard.writeText(momentLink(reading.video.videoId, 0));
    setSaid('Link copied.');
  };
  return (
    <div class="export-menu" ref={box}>
      <Button aria-expanded={open} aria-controls="export-list" onClick={() => setOpen(!open)}>
        <PageIcon name="download" size={16} /> Export
      </Button>
      <ul id="export-list" hidden={!open}>
        {KINDS.map(([kind, words]) => (
          <li key={kind}>
            <button type="button" data-export={kind} onClick={() => void save(kind)}>
              {words}
            </button>
          </li>
        ))}
        <li>
          <button type="button" data-export="link" onClick={() => void copy()}>
            Copy link to the video
          </button>
        </li>
      </ul>
      <span class="label" role="status">
        {said}
      </span>
    </div>
  );
}

/** Saves one kind of file; gives what came of it in words. */
async function saved(kind: Kind, { reading, places }: Props): Promise<string> {
  const name = fileNameOf(reading, kind);
  switch (kind) {
    case 'csv':
      saveFile(name, segmentsCsv(reading, places), 'text/csv');
      break;
    case 'svg':
      saveFile(name, await pictureOf(reading), 'image/svg+xml');
      break;
    case 'png':
      saveFile(name, await toPng(await pictureOf(reading)), 'image/png');
      break;
    default: {
      const transcript = await askWorker('getTranscript', { videoId: reading.video.videoId });
      if (!transcript) return 'Its captions aren’t kept here; only the reading is.';
      saveFile(name, captionText(kind, reading, transcript.cues), 'text/plain');
    }
  }
  return `Saved ${name}`;
}

async function pictureOf(reading: Reading): Promise<string> {
  const { palette, patterns } = await askWorker('getSettings', {});
  // Every picture says its year: it travels.
  return arcPicture(reading, { day: dayText(reading.video.publishedOn, 0), palette, patterns });
}

function captionText(kind: 'srt' | 'vtt' | 'txt', reading: Reading, cues: readonly Cue[]): string {
  if (kind === 'txt') return toPlainText(reading.video.title || reading.video.videoId, cues);
  return kind === 'srt' ? toSrt(cues) : toVtt(cues);
}

/** A list that is open closes by Escape, and by a click or a step to elsewhere. */
function useClosing(
  box: { readonly current: HTMLElement | null },
  open: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!open) return undefined;
    const closed = new AbortController();
    const { signal } = closed;
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) close();
    };
    addEventListener('pointerdown', elsewhere, { signal });
    addEventListener('focusin', elsewhere, { signal });
    const leave = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      close();
      box.current?.querySelector('button')?.focus();
    };
    addEventListener('keydown', leave, { signal });
    return () => closed.abort();
  }, [open]);
}
