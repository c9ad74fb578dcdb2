import { useRef, useState } from 'preact/hooks';
import { clockText, dayText } from '@/core/figures/numbers-for-people';
import type { Reading } from '@/core/reading';
import { EpisodeActions } from '@/ui/library/episode-actions';
import { EpisodeArc } from '@/ui/library/episode-arc';
import { EpisodeSide } from '@/ui/library/episode-side';
import { SegmentList } from '@/ui/library/segment-list';
import { PrivateNotice } from '@/ui/pages/private-notice';
import { SummaryHead } from '@/ui/summary/summary-head';
import { useAssessment } from '@/ui/summary/use-assessment';

interface Props {
  readonly reading: Reading;
  readonly privately: boolean;
}

/** The episode page: head, tall arc, then transcript and reasons beside everything else. */
export function EpisodeView({ reading, privately }: Props) {
  const own = useAssessment(reading.video.videoId);
  const places = own.draft?.places ?? [];
  const [chosen, setChosen] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const transcript = useRef<HTMLDivElement>(null);
  const onJump = (ms: number) => setSaid(`Jumped to ${clockText(ms)}.`);
  const show = (segment: number) => {
    setChosen(segment);
    // After the row has opened, so that all of it is in sight.
    requestAnimationFrame(() => {
      transcript.current
        ?.querySelector(`[data-row="${segment}"]`)
        ?.scrollIntoView({ block: 'nearest' });
    });
  };
  return (
    <article class="episode" data-video-id={reading.video.videoId}>
      {privately && <PrivateNotice />}
      <SummaryHead head={reading} facts={factsOf(reading)}>
        <EpisodeActions {...{ reading, places }} />
      </SummaryHead>
      <EpisodeArc {...{ reading, places }} chosen={chosen ?? 0} onChoose={show} />
      <div class="episode-columns">
        <div ref={transcript}>
          <SegmentList {...{ reading, own, privately, chosen, onJump }} onChoose={setChosen} />
        </div>
        <EpisodeSide {...{ reading, own, privately, onJump }} onShow={show} />
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
    </article>
  );
}

function factsOf({ video }: Reading): string[] {
  const day = dayText(video.publishedOn, new Date().getFullYear());
  return [day, video.durationMs > 0 ? clockText(video.durationMs) : ''].filter(Boolean);
}
