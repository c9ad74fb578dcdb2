import { AgreementChart } from '@/ui/pages/agreement-chart';
import { AxisTable } from '@/ui/pages/axis-table';
import { PageFrame } from '@/ui/pages/page-frame';
import { PhraseSearch } from '@/ui/pages/phrase-search';
import { ScoringSteps } from '@/ui/pages/scoring-steps';
import { SectionNav } from '@/ui/pages/section-nav';
import { useModelFacts } from '@/ui/pages/use-model-facts';
import { LensTable } from '@/ui/pages/lens-table';
import { SAME_LENS_BONUS } from '@/core/episodes/mirror-picks';
import { countText } from '@/core/figures/numbers-for-people';

const SECTIONS = [
  ['axis', 'The axis'],
  ['bars', 'From captions to bars'],
  ['agreement', 'Agreement with readers'],
  ['lenses', 'Lenses'],
  ['lean', 'Lean and confidence'],
  ['limits', 'What it can’t do'],
  ['mirror', 'Mirror picks'],
  ['privacy', 'Privacy'],
  ['phrases', 'All phrases'],
] as const;

/** How scores come about, how well they agree with readers, and what they can't do. */
export function MethodologyPage() {
  const facts = useModelFacts();
  return (
    <PageFrame current="methodology">
      <div class="long-page">
        <SectionNav label="On this page" sections={SECTIONS} />
        <article>
          <h1>How the arc is made</h1>
          <p class="lead">
            A score says what about two hundred words put in front of a listener: danger or benefit.
            It doesn’t say who is right, and mixed is not better than either side.
          </p>
          <section id="axis">
            <h2>The axis</h2>
            <AxisTable />
          </section>
          <section id="bars">
            <h2>From captions to bars</h2>
            <ScoringSteps />
          </section>
          <section id="agreement">
            <h2>Agreement with readers</h2>
            <AgreementChart facts={facts} />
          </section>
          <section id="lenses">
            <h2>Lenses</h2>
            <LensTable />
          </section>
          <LeanAndLimits />
          <section id="privacy">
            <h2>Privacy</h2>
            <p>
              Captions, scores and notes stay on this computer. The only site that is asked for
              anything is YouTube, for the captions of the video you watch. There is no server, no
              account and no tracking. In a private window nothing is kept at all.
            </p>
          </section>
          <section id="phrases">
            <h2>All phrases</h2>
            <PhraseSearch phrases={facts?.phrases} />
          </section>
          <p class="label">
            {facts?.version ? `Model ${facts.version}` : 'The model file says no version.'}
            {facts?.passages !== undefined &&
              `, made from ${countText(facts.passages)} passages of ${countText(facts.episodes ?? 0)} episodes`}
            .
          </p>
        </article>
      </div>
    </PageFrame>
  );
}

function LeanAndLimits() {
  return (
    <>
      <section id="lean">
        <h2>Lean and confidence</h2>
        <p>
          The lean is the headline: where the talk that takes a side comes down, and how far.
          Segments within 10 of the middle don’t count, so an hour of neutral explanation can’t hide
          ten minutes of alarm, nor ten minutes of hope.
        </p>
        <div class="card formula">
          <p>Lean = 100 × (O − R) ÷ (O + R + 3)</p>
          <p class="label">
            O: mean of what lies above 10. R: mean of what lies below −10. Both weighted by words.
          </p>
        </div>
        <p>
          Confidence is low, medium or high. The kind of captions, the share of the video they
          cover, the share of segments with evidence and the agreement of the two halves decide it;
          each reading says which of them did.
        </p>
      </section>
      <section id="limits">
        <h2>What it can’t do</h2>
        <p>
          It reads words, not tone of voice. It misses irony, and it can’t tell a quoted view from a
          held one unless the words say so. Automatic captions mis-hear names and terms. It works
          for English.
        </p>
      </section>
      <section id="mirror">
        <h2>Mirror picks and related conversations</h2>
        <p>
          For a conversation at +13 we look for one near −13, with the same lens if there is one:
          the same lens counts as {SAME_LENS_BONUS} points nearer. At the same distance another
          shelf goes first, then one you haven’t read. An episode never mirrors itself; parts and
          copies of one talk take one place, and no three picks stand at the same point. Each card
          says why it is there, such as “same lens, other side: +31 against your −44”. It isn’t
          offered as the better view. When no conversation lies on the other side, the page says so:
          “nearest on the same side”.
        </p>
        <p>
          Related conversations never look at the score. Those of the same shelf or with a shared
          tag go first, then those that share most key phrases and the same mix of lenses. Both
          lists draw on what you have read and on the built-in AXRP catalogue, which was scored
          ahead from the publisher’s transcripts and holds figures and titles alone.
        </p>
      </section>
    </>
  );
}
