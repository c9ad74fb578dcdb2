import { useRef, useState } from 'preact/hooks';
import { LARGEST_LIBRARY_FILE, type ImportPlan } from '@/core/library-file';
import { askWorker, isPrivate } from '@/messaging/ask-worker';
import { exportLibrary } from '@/ui/export/export-library';
import { ImportPreview, planWords } from '@/ui/export/import-preview';
import { PageIcon } from '@/ui/pages/page-icon';
import { Button } from '@/ui/parts/button';

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly words: string }
  | {
      readonly kind: 'preview';
      readonly text: string;
      readonly name: string;
      readonly plan: ImportPlan;
    }
  | { readonly kind: 'told'; readonly words: string; readonly isFault: boolean };

/** Takes the library away as files, and takes such files in after showing what they change. */
export function LibraryFiles() {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const picker = useRef<HTMLInputElement>(null);
  const tell = (words: string, isFault = false) => setStep({ kind: 'told', words, isFault });
  const run = (words: string, work: () => Promise<void>) => {
    setStep({ kind: 'busy', words });
    work().catch((error: unknown) => tell(faultWords(error), true));
  };
  const busy = step.kind === 'busy' || isPrivate();
  const look = (file: File) =>
    run(`Looking at ${file.name}…`, async () => {
      const refused = (reason: string) =>
        tell(`${file.name} was not imported. ${reason} Nothing was changed.`, true);
      if (file.size > LARGEST_LIBRARY_FILE) {
        refused('It is larger than 50 MB.');
        return;
      }
      const text = await file.text();
      const answer = await askWorker('previewImport', { file: text });
      if (answer.kind === 'refused') refused(answer.reason);
      else setStep({ kind: 'preview', text, name: file.name, plan: answer.plan });
    });
  const take = (text: string) =>
    run('Importing…', async () => {
      const answer = await askWorker('importLibrary', { file: text });
      if (answer.kind === 'refused') tell(`${answer.reason} Nothing was changed.`, true);
      else tell(`Imported: ${planWords(answer.plan)}.`);
    });
  return (
    <div class="library-files">
      <p class="buttons">
        <Button
          disabled={busy}
          onClick={() => run('Exporting…', async () => tell(await exportLibrary()))}
        >
          <PageIcon name="download" size={16} /> Export everything
        </Button>
        <Button disabled={busy} onClick={() => picker.current?.click()}>
          <PageIcon name="upload" size={16} /> Import…
        </Button>
      </p>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Library file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) look(file);
        }}
      />
      {step.kind === 'preview' && (
        <ImportPreview
          name={step.name}
          plan={step.plan}
          onTake={() => take(step.text)}
          onLeave={() => setStep({ kind: 'idle' })}
        />
      )}
      {isPrivate() && <p class="label">Not in a private window: nothing is kept here.</p>}
      <p class="label" role={step.kind === 'told' && step.isFault ? 'alert' : 'status'}>
        {(step.kind === 'busy' || step.kind === 'told') && step.words}
      </p>
    </div>
  );
}

function faultWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `That didn’t work, and nothing was changed. ${message}`;
}
