import type { Reading } from '@/core/reading';
import { trailOf } from '@/core/episodes/reading-card';
import { AXRP_ON_YOUTUBE } from '@/ui/pages/axrp-on-youtube';
import { useWidth } from '@/ui/pages/use-width';
import { Trail } from '@/ui/parts/trail';
import { PrivateNotice } from '@/ui/pages/private-notice';
import { EmphasisedText } from '@/ui/summary/emphasised-text';
import { SummaryHead } from '@/ui/summary/summary-head';
import { trailLabel } from '@/ui/summary/trail-label';

interface Props {
  readonly last: Reading | null;
  readonly privately: boolean;
}

/** How to start, then the last episode read. */
export function NoVideo({ last, privately }: Props) {
  return (
    <>
      <div class="card notice">
        <p>
          No video in this tab. Open a conversation on YouTube and its arc appears under the player.
        </p>
        <p class="buttons">
          <a class="button button-filled" href={AXRP_ON_YOUTUBE} target="_blank" rel="noopener">
            Open AXRP on YouTube
          </a>
          <a class="button" href="/library.html">
            Library
          </a>
        </p>
      </div>
      {privately && <PrivateNotice />}
      {last && <ReadLast reading={last} />}
    </>
  );
}

function ReadLast({ reading }: { readonly reading: Reading }) {
  const [box, widthPx] = useWidth<HTMLDivElement>(368);
  const { why, keyPhrases } = reading.summary;
  return (
    <section class="read-last">
      <h2>Read last</h2>
      <SummaryHead head={reading} />
      <div ref={box} class="trail-box">
        <Trail
          bars={trailOf(reading)}
          height={64}
          widthPx={widthPx}
          label={trailLabel(reading)}
          durationMs={reading.video.durationMs}
        />
      </div>
      <p data-field="why">
        <EmphasisedText text={why} phrases={keyPhrases} />
      </p>
    </section>
  );
}
