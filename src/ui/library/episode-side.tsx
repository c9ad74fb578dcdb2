import { segmentAt } from '@/core/arc/arc-geometry';
import type { Reading } from '@/core/reading';
import { CaptionQuality } from '@/ui/library/caption-quality';
import { ChapterList } from '@/ui/library/chapter-list';
import { ReadAgain } from '@/ui/library/read-again';
import { LensShares } from '@/ui/library/lens-shares';
import { EmphasisedText } from '@/ui/summary/emphasised-text';
import { InTheirWords } from '@/ui/summary/in-their-words';
import { LeanParagraph } from '@/ui/summary/lean-paragraph';
import { MirrorPicks } from '@/ui/summary/mirror-picks';
import { MomentList } from '@/ui/summary/moment-list';
import { OwnWords } from '@/ui/summary/own-words';
import { Perspective } from '@/ui/summary/perspective';
import { RelatedList } from '@/ui/summary/related-list';
import { TagList } from '@/ui/summary/tag-list';
import { useAsked } from '@/ui/summary/use-asked';
import type { OwnWords as Own } from '@/ui/summary/use-assessment';

interface Props {
  readonly reading: Reading;
  readonly own: Own;
  readonly privately: boolean;
  readonly onJump: (ms: number) => void;
  /** Opens a segment's words and reasons. */
  readonly onShow: (segment: number) => void;
}

/** Beside the transcript: what the popup says too, with lenses and chapters. */
export function EpisodeSide({ reading, own, privately, onJump, onShow }: Props) {
  const [neighbours] = useAsked('getNeighbours', { videoId: reading.video.videoId });
  return (
    <div class="episode-side">
      <section>
        <h2 class="heading">Why this matters</h2>
        <p class="why" data-field="why">
          <EmphasisedText text={reading.summary.why} phrases={reading.summary.keyPhrases} />
        </p>
      </section>
      <InTheirWords reading={reading} first={5} onJump={onJump} />
      <Perspective reading={reading} onPick={(ms) => onShow(segmentAt(ms, reading.segments))} />
      <LensShares shares={reading.lensShares} />
      <LeanParagraph reading={reading} />
      <MomentList reading={reading} ofEach={4} onJump={onJump} />
      <ChapterList reading={reading} onJump={onJump} />
      <RelatedList related={neighbours?.related} />
      <MirrorPicks here={reading} picks={neighbours?.mirror} />
      <OwnWords own={own} privately={privately} />
      <TagList tags={reading.tags} own={own} privately={privately} />
      <CaptionQuality reading={reading} />
      <ReadAgain reading={reading} />
    </div>
  );
}
