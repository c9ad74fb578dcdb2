import { useState } from 'preact/hooks';
import type { Cue } from '@/core/cue';
import { toPlainText } from '@/core/export/caption-files';
import { PageIcon } from '@/ui/pages/page-icon';

interface Props {
  readonly title: string;
  readonly cues: readonly Cue[];
}

/** Copies the whole transcript with its times, as plain text. */
export function CopyTranscript({ title, cues }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(toPlainText(title, cues)).then(() => setCopied(true));
  const label = copied ? 'Transcript copied' : 'Copy transcript';
  return (
    <button
      type="button"
      class="icon-button copy-transcript"
      disabled={cues.length === 0}
      aria-label={label}
      title={label}
      onClick={copy}
      onBlur={() => setCopied(false)}
    >
      <PageIcon name={copied ? 'check' : 'copy'} />
    </button>
  );
}
