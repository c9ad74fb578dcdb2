import { useState } from 'preact/hooks';
import type { OverlayState } from '@/core/overlay-state';
import type { VideoId } from '@/core/video-id';
import { diagnosisWords } from '@/ui/arc/diagnosis-words';
import { outcomeWords, ROUTE_WORDS } from '@/ui/arc/route-words';
import { Button } from '@/ui/parts/button';

type State = Extract<OverlayState, { kind: 'failed' | 'no-captions' }>;

const QUESTION = 'Why are there no captions?';

/**
 * Which ways to the captions were tried, what came of each, and what the page was like. Can be
 * copied as text; there is nothing private in it.
 */
export function AttemptDetails({ state, videoId }: { state: State; videoId: VideoId }) {
  const { attempts, diagnosis } = state;
  const [openedAt] = useState(() =>
    new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
  );
  const [copied, setCopied] = useState(false);
  const where = `video ${videoId} · ${openedAt}`;
  const head = attempts.length > 0 ? 'Ways tried' : QUESTION;
  const rows = attempts.map((attempt) => ({
    way: ROUTE_WORDS[attempt.route],
    outcome: outcomeWords(attempt),
    took: `${(attempt.tookMs / 1000).toFixed(1)} s`,
  }));
  const facts = diagnosis ? diagnosisWords(diagnosis) : [];
  const copy = async () => {
    const tried = rows.map(({ way, outcome, took }, i) => `${i + 1}. ${way}: ${outcome}, ${took}`);
    const found = facts.map(([name, value]) => `${name}: ${value}`);
    const lines = [`${QUESTION} ${where}`, ...(tried.length > 0 ? ['Ways tried', ...tried] : [])];
    await navigator.clipboard.writeText([...lines, ...found].join('\n'));
    setCopied(true);
  };
  return (
    <section class="details" aria-label={QUESTION}>
      <div class="details-head">
        <span>{head}</span>
        <span class="quiet">{where}</span>
      </div>
      {rows.length > 0 && (
        <ol>
          {rows.map(({ way, outcome, took }, i) => (
            <li key={i}>
              <span class="quiet">{i + 1}</span>
              <span>{way}</span>
              <span class="quiet">{outcome}</span>
              <span class="quiet took">{took}</span>
            </li>
          ))}
        </ol>
      )}
      {facts.length > 0 && (
        <dl class="found">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="quiet">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Button look="text" data-action="copy-details" onClick={() => void copy()}>
        {copied ? 'Copied' : 'Copy details'}
      </Button>
    </section>
  );
}
