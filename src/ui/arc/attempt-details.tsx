import { useState } from 'preact/hooks';
import type { Attempt } from '@/core/caption-cause';
import type { VideoId } from '@/core/video-id';
import { outcomeWords, ROUTE_WORDS } from '@/ui/arc/route-words';
import { Button } from '@/ui/parts/button';

/** Which ways to the captions were tried and what came of each; can be copied as text. */
export function AttemptDetails({
  attempts,
  videoId,
}: {
  attempts: readonly Attempt[];
  videoId: VideoId;
}) {
  const [openedAt] = useState(() =>
    new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
  );
  const [copied, setCopied] = useState(false);
  const where = `video ${videoId} · ${openedAt}`;
  const rows = attempts.map((attempt) => ({
    way: ROUTE_WORDS[attempt.route],
    outcome: outcomeWords(attempt),
    took: `${(attempt.tookMs / 1000).toFixed(1)} s`,
  }));
  const copy = async () => {
    const lines = rows.map(({ way, outcome, took }, i) => `${i + 1}. ${way}: ${outcome}, ${took}`);
    await navigator.clipboard.writeText([`Ways tried, ${where}`, ...lines].join('\n'));
    setCopied(true);
  };
  return (
    <section class="details" aria-label="Ways tried">
      <div class="details-head">
        <span>Ways tried</span>
        <span class="quiet">{where}</span>
      </div>
      <ol>
        {rows.map(({ way, outcome, took }, i) => (
          <li key={way}>
            <span class="quiet">{i + 1}</span>
            <span>{way}</span>
            <span class="quiet">{outcome}</span>
            <span class="quiet took">{took}</span>
          </li>
        ))}
      </ol>
      <Button look="text" data-action="copy-details" onClick={() => void copy()}>
        {copied ? 'Copied' : 'Copy details'}
      </Button>
    </section>
  );
}
