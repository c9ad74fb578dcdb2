import { useState } from 'preact/hooks';
import { countText } from '@/core/figures/numbers-for-people';
import { askWorker } from '@/messaging/ask-worker';
import type { WorkerAnswers } from '@/messaging/protocol';
import { ConfirmDelete } from '@/ui/library/confirm-delete';
import { Row } from '@/ui/options/option-row';
import { PageIcon } from '@/ui/pages/page-icon';
import { Button } from '@/ui/parts/button';
import { useAsked } from '@/ui/summary/use-asked';

type Kept = WorkerAnswers['countKept'];

/** What is kept on this computer, and the one button that asks back. */
export function DeleteEverything() {
  const [kept, change] = useAsked('countKept', {});
  const [asking, setAsking] = useState(false);
  const forget = async () => {
    await askWorker('forgetEverything', {});
    change(await askWorker('countKept', {}));
    setAsking(false);
  };
  return (
    <>
      <Row name="Used" says={kept ? `${keptWords(kept)}.` : ' '}>
        <a class="button" href="/library.html">
          Library
        </a>
      </Row>
      <Row
        name="Delete everything"
        says="Readings, transcripts, notes and settings. This can’t be undone."
      >
        {!asking && (
          <Button look="danger" disabled={kept === undefined} onClick={() => setAsking(true)}>
            <PageIcon name="trash" size={16} /> Delete…
          </Button>
        )}
      </Row>
      {asking && kept && (
        <ConfirmDelete
          question={`Delete everything? ${keptWords(kept)}. This can’t be undone.`}
          onDelete={forget}
          onKeep={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** "5 transcripts, 57 readings and 12 notes". */
function keptWords({ transcripts, readings, notes }: Kept): string {
  return `${counted(transcripts, 'transcript')}, ${counted(readings, 'reading')} and ${counted(notes, 'note')}`;
}

function counted(count: number, word: string): string {
  return `${countText(count)} ${count === 1 ? word : `${word}s`}`;
}
