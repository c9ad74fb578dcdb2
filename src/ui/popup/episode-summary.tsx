import { useState } from 'preact/hooks';
import { clockText } from '@/core/figures/numbers-for-people';
import type { Reading } from '@/core/reading';
import { PrivateNotice } from '@/ui/pages/private-notice';
import { TrackPicker } from '@/ui/popup/track-picker';
import { usePlayhead } from '@/ui/summary/use-playhead';
import { EmphasisedText } from '@/ui/summary/emphasised-text';
import { InTheirWords } from '@/ui/summary/in-their-words';
import { goTo } from '@/ui/summary/jump-to';
import { LeanParagraph } from '@/ui/summary/lean-paragraph';
import { MirrorPicks } from '@/ui/summary/mirror-picks';
import { MomentList } from '@/ui/summary/moment-list';
import { OwnWords } from '@/ui/summary/own-words';
import { Perspective } from '@/ui/summary/perspective';
import { ProvenanceLine } from '@/ui/summary/provenance-line';
import { RelatedList } from '@/ui/summary/related-list';
import { SummaryHead } from '@/ui/summary/summary-head';
import { TagList } from '@/ui/summary/tag-list';
import { useAsked } from '@/ui/summary/use-asked';
import { useAssessment } from '@/ui/summary/use-assessment';

interface Props {
  readonly reading: Reading;
  readonly privately: boolean;
  /** The episode was read from another track. */
  readonly onRead: () => void;
}

/** Everything the popup says of one episode, from top to bottom. */
export function EpisodeSummary({ reading, privately, onRead }: Props) {
  const { videoId } = reading.video;
  const own = useAssessment(videoId);
  const [neighbours] = useAsked('getNeighbours', { videoId: reading.video.videoId });
  const playheadMs = usePlayhead(videoId);
  const [said, setSaid] = useState('');
  const onJump = (ms: number) => setSaid(`Jumped to ${clockText(ms)}.`);
  const onPick = (ms: number) => void goTo(videoId, ms).then((sought) => sought && onJump(ms));
  return (
    <article data-video-id={videoId}>
      {privately && <PrivateNotice />}
      <SummaryHead head={reading} />
      <p class="why" data-field="why">
        <EmphasisedText text={reading.summary.why} phrases={reading.summary.keyPhrases} />
      </p>
      <InTheirWords reading={reading} first={2} onJump={onJump} />
      <Perspective reading={reading} trail={64} playheadMs={playheadMs} onPick={onPick} />
      <LeanParagraph reading={reading} />
      <MomentList reading={reading} ofEach={2} onJump={onJump} />
      <RelatedList related={neighbours?.related} />
      <MirrorPicks here={reading} picks={neighbours?.mirror} />
      <OwnWords own={own} privately={privately} />
      <TagList tags={reading.tags} own={own} privately={privately} />
      <TrackPicker reading={reading} onRead={onRead} />
      <ProvenanceLine reading={reading} />
      <p class="unseen" role="status">
        {said}
      </p>
    </article>
  );
}
