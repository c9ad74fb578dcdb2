import { captionFigures } from '@/core/figures/caption-figures';
import { countText, percentText } from '@/core/figures/numbers-for-people';
import type { Reading } from '@/core/reading';
import type { CaptionKind, CaptionPrecision } from '@/core/transcript';
import { ROUTE_WORDS } from '@/ui/arc/route-words';
import { ProvenanceLine } from '@/ui/summary/provenance-line';

const MADE_BY: Record<CaptionKind, string> = {
  asr: 'a machine',
  manual: 'people',
  file: 'whoever made your file',
};

const TIMES: Record<CaptionPrecision, string> = {
  word: 'for each word',
  line: 'for each line',
  second: 'for each line, in whole seconds',
};

/** How good the captions are that everything rests on: only what the reading itself knows. */
export function CaptionQuality({ reading }: { readonly reading: Reading }) {
  const { kind, route, precision } = reading.provenance;
  const { words, covered, pace } = captionFigures(reading.segments, reading.video.durationMs);
  return (
    <section class="caption-quality" data-field="captions">
      <h2>Captions</h2>
      <dl>
        <dt>Made by</dt>
        <dd>{MADE_BY[kind]}</dd>
        <dt>Read through</dt>
        <dd>{ROUTE_WORDS[route]}</dd>
        <dt>Times</dt>
        <dd>{TIMES[precision]}</dd>
        <dt>Words</dt>
        <dd>{countText(words)}</dd>
        {covered !== undefined && (
          <>
            <dt>Covered</dt>
            <dd>{percentText(covered)} of the video</dd>
          </>
        )}
        {pace !== undefined && (
          <>
            <dt>Pace</dt>
            <dd>{countText(pace)} words a minute</dd>
          </>
        )}
      </dl>
      <ProvenanceLine reading={reading} />
    </section>
  );
}
