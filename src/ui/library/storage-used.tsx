import { useEffect, useState } from 'preact/hooks';
import { countText } from '@/core/figures/numbers-for-people';
import { askWorker, isPrivate } from '@/messaging/ask-worker';
import { ConfirmDelete } from '@/ui/library/confirm-delete';
import { useAsked } from '@/ui/summary/use-asked';

/** How much is kept, how much room it takes, and the way to be rid of all readings at once. */
export function StorageUsed({ onForgotten }: { readonly onForgotten: () => void }) {
  const [kept] = useAsked('countKept', {});
  const [bytes, setBytes] = useState<number>();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setBytes(usage));
  }, [kept]);
  const forget = async () => {
    await askWorker('forgetReadings', {});
    onForgotten();
    setAsking(false);
  };
  const readings = kept?.readings ?? 0;
  return (
    <section class="storage-used" aria-label="Storage">
      {asking ? (
        <ConfirmDelete
          question={`Delete all ${countText(readings)} readings and their transcripts? Your notes and options stay. This can’t be undone.`}
          onDelete={forget}
          onKeep={() => setAsking(false)}
        />
      ) : (
        <>
          <p class="label">{kept ? words(kept, bytes) : ' '}</p>
          {readings > 0 && !isPrivate() && (
            <button type="button" class="text-button" onClick={() => setAsking(true)}>
              Delete all readings…
            </button>
          )}
        </>
      )}
    </section>
  );
}

interface Kept {
  readonly readings: number;
  readonly transcripts: number;
  readonly notes: number;
}

function words({ readings, transcripts, notes }: Kept, bytes: number | undefined): string {
  const count = (n: number, one: string) => `${countText(n)} ${n === 1 ? one : `${one}s`}`;
  const kept = `${count(readings, 'reading')}, ${count(transcripts, 'transcript')} and ${count(notes, 'note')}`;
  return bytes === undefined
    ? `${kept} on this computer`
    : `${kept} take ${sizeText(bytes)} on this computer`;
}

/** "0.4 MB", "12 MB". */
function sizeText(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 10 ? megabytes.toFixed(1) : countText(megabytes)} MB`;
}
