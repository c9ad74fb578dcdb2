import { useState } from 'preact/hooks';
import { countText } from '@/core/figures/numbers-for-people';
import { askWorker, isPrivate } from '@/messaging/ask-worker';
import type { WorkerAnswers } from '@/messaging/protocol';
import { ConfirmDelete } from '@/ui/library/confirm-delete';
import { Row } from '@/ui/options/option-row';
import { PageIcon } from '@/ui/pages/page-icon';
import { Button } from '@/ui/parts/button';
import { useAsked } from '@/ui/summary/use-asked';

const ELSEWHERE = 'Sync is off here; your other devices keep their notes and settings.';
const WITH_SYNC =
  'Sync is switched off here. Your other devices keep their notes and settings: delete them there too, or they come back when you switch sync on again.';
const STILL_CARRIED =
  'Deleted here. Your browser did not let go of what it carries for other devices: switch sync on and delete again when you are online.';

type Kept = WorkerAnswers['countKept'];

/** What is kept on this computer, and the one button that asks back. */
export function DeleteEverything({ sync }: { readonly sync: boolean }) {
  const [kept, change] = useAsked('countKept', {});
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const forget = async () => {
    const { stillCarried } = await askWorker('forgetEverything', {});
    change(await askWorker('countKept', {}));
    setAsking(false);
    setSaid(stillCarried ? STILL_CARRIED : sync ? `Deleted. ${ELSEWHERE}` : 'Deleted.');
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
        says={
          isPrivate()
            ? 'What this private window holds in memory. Your library is deleted from an ordinary window.'
            : 'Readings, transcripts, notes and settings. This can’t be undone.'
        }
      >
        {!asking && (
          <Button look="danger" disabled={kept === undefined} onClick={() => setAsking(true)}>
            <PageIcon name="trash" size={16} /> Delete…
          </Button>
        )}
      </Row>
      {asking && kept && (
        <ConfirmDelete
          question={`Delete everything? ${keptWords(kept)}. This can’t be undone.${sync ? ` ${WITH_SYNC}` : ''}`}
          onDelete={forget}
          onKeep={() => setAsking(false)}
        />
      )}
      <p class="label" role="status">
        {said}
      </p>
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
