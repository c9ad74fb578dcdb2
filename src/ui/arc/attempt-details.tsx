import { useState } from 'preact/hooks';
import type { VideoId } from '@/core/video-id';
import {
  attemptRows,
  diagnosisText,
  diagnosisWords,
  QUESTION,
  type Unread,
} from '@/ui/arc/diagnosis-words';
import type { Message } from '@/ui/arc/state-words';
import { Button } from '@/ui/parts/button';

/**
 * Which ways to the captions were tried, what came of each, and what the page was like. Can be
 * copied as text; there is nothing private in that.
 */
export function AttemptDetails(props: { state: Unread; message: Message; videoId: VideoId }) {
  const { state, message, videoId } = props;
  const [openedAt] = useState(() =>
    new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
  );
  const [copied, setCopied] = useState('');
  const where = `video ${videoId} · ${openedAt}`;
  const rows = attemptRows(state);
  const head = rows.length > 0 ? 'Ways tried' : QUESTION;
  const facts = state.diagnosis ? diagnosisWords(state.diagnosis) : [];
  const copy = (): void => {
    const copying = navigator.clipboard.writeText(diagnosisText(state, message, openedAt));
    copying.then(
      () => setCopied('Copied'),
      () => setCopied('Could not copy'),
    );
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
      <Button look="text" data-action="copy-details" onClick={copy}>
        {copied || 'Copy details'}
      </Button>
    </section>
  );
}
