import { useState } from 'preact/hooks';
import { signedText } from '@/core/figures/numbers-for-people';
import type { Reading } from '@/core/reading';
import { askWorker } from '@/messaging/ask-worker';
import { Button } from '@/ui/parts/button';

/** Which model made this reading, and its kept transcript scored anew on request. */
export function ReadAgain({ reading }: { readonly reading: Reading }) {
  const [said, setSaid] = useState('');
  const again = async () => {
    setSaid('Reading again…');
    const known = await askWorker('readAgain', { videoId: reading.video.videoId });
    if (known.kind === 'unknown') {
      setSaid('Its captions aren’t kept here. Open the video to read it again.');
      return;
    }
    const [before, now] = [reading.lean.score, known.reading.lean.score];
    const change = before === now ? ', as before' : `, before ${signedText(before)}`;
    setSaid(`Read again: lean ${signedText(now)}${change}.`);
  };
  return (
    <div class="section-row">
      <p class="label">Model {reading.model.version}</p>
      <span class="label" role="status">
        {said}
      </span>
      <Button onClick={() => void again().catch(() => setSaid('Reading again failed. Try again.'))}>
        Read again
      </Button>
    </div>
  );
}
