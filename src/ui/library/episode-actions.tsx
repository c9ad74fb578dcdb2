import { useState } from 'preact/hooks';
import type { OwnPlace } from '@/core/assessment';
import type { Reading } from '@/core/reading';
import { askWorker } from '@/messaging/ask-worker';
import { ExportMenu } from '@/ui/export/export-menu';
import { ConfirmDelete } from '@/ui/library/confirm-delete';
import { PageIcon } from '@/ui/pages/page-icon';

interface Props {
  readonly reading: Reading;
  /** Where the user placed its segments. */
  readonly places: readonly OwnPlace[];
}

/** At the end of the title's row: watch it, or delete it. */
export function EpisodeActions({ reading, places }: Props) {
  const [asking, setAsking] = useState(false);
  const { videoId } = reading.video;
  const forget = async () => {
    await askWorker('forgetReading', { videoId });
    location.hash = '';
  };
  if (asking) {
    return (
      <ConfirmDelete
        question="Delete this reading and its transcript? Your notes stay."
        onDelete={forget}
        onKeep={() => setAsking(false)}
      />
    );
  }
  return (
    <div class="episode-actions">
      <ExportMenu {...{ reading, places }} />
      <a
        class="button button-filled"
        href={`https://www.youtube.com/watch?v=${videoId}`}
        target="_blank"
        rel="noopener"
      >
        <PageIcon name="play" size={16} /> Watch on YouTube
      </a>
      <button
        type="button"
        class="icon-button"
        aria-label="Delete this episode"
        title="Delete…"
        onClick={() => setAsking(true)}
      >
        <PageIcon name="trash" />
      </button>
    </div>
  );
}
