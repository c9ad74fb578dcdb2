import { countText, dateText } from '@/core/figures/numbers-for-people';
import type { Reading } from '@/core/reading';
import type { CaptionKind } from '@/core/transcript';

const SOURCE: Record<CaptionKind, string> = {
  asr: 'YouTube automatic captions',
  manual: 'YouTube captions made by people',
  file: 'Your own caption file',
};

const CAVEAT: Record<CaptionKind, string> = {
  asr: 'Automatic captions mis-hear names and terms; quotes are as heard, with fillers removed.',
  manual: 'Captions can mis-hear names and terms; quotes are as written, with fillers removed.',
  file: 'Captions can mis-hear names and terms; quotes are as written, with fillers removed.',
};

/** Where the words came from, when, how many, and what to mind about them. */
export function ProvenanceLine({ reading }: { readonly reading: Reading }) {
  const { kind, language, readAt, cueCount } = reading.provenance;
  // The year always stands here: a line of provenance is read years later too.
  const day = dateText(readAt, 0);
  const lines = `${countText(cueCount)} ${cueCount === 1 ? 'line' : 'lines'}`;
  return (
    <p class="provenance" data-field="provenance">
      {SOURCE[kind]}, {language} · video {reading.video.videoId} · read {day} · {lines}.{' '}
      {CAVEAT[kind]}
    </p>
  );
}
