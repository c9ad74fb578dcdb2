import { trailBars } from '@/core/packed-trail';
import { AXRP_ON_YOUTUBE } from '@/ui/pages/axrp-on-youtube';
import { PageFrame } from '@/ui/pages/page-frame';
import { PageIcon } from '@/ui/pages/page-icon';
import { useWidth } from '@/ui/pages/use-width';
import { sampleTrail } from '@/ui/options/sample-trail';
import { BandStrip } from '@/ui/parts/band-strip';
import { Trail } from '@/ui/parts/trail';
import { useAsked } from '@/ui/summary/use-asked';
import { StaysHere } from '@/ui/welcome/stays-here';

/** For newcomers: what it does, what it does not send, and an episode to try it on. */
export function WelcomePage() {
  return (
    <PageFrame>
      <article class="welcome">
        <header>
          <h1>A conversation, seen whole</h1>
          <p class="quiet">
            Perspective Arc reads the captions of long talks about AI on YouTube and draws them
            between risk and opportunity.
          </p>
        </header>
        <div class="welcome-steps">
          <WhatItDoes />
          <WhatStays />
          <TryIt />
        </div>
      </article>
    </PageFrame>
  );
}

function WhatItDoes() {
  const [box, widthPx] = useWidth<HTMLDivElement>(360);
  return (
    <section class="card" aria-labelledby="does">
      <div class="welcome-picture" ref={box}>
        <Trail
          bars={sampleTrail()}
          height={80}
          widthPx={widthPx}
          label="A sample arc: bars up for opportunity, down for risk"
        />
        <BandStrip widthPx={widthPx} />
      </div>
      <h2 id="does">What it does</h2>
      <p>
        An arc under the player, one bar for every 200 words or so: up where the talk is of what may
        go well, down where it is of what may go wrong. A click on a bar takes the video there, and
        every score opens into the phrases that made it.
      </p>
    </section>
  );
}

function WhatStays() {
  return (
    <section class="card" aria-labelledby="stays">
      <div class="welcome-picture">
        <StaysHere />
      </div>
      <h2 id="stays">What it does not send</h2>
      <p>
        Anything. Captions come from YouTube, as they do for the player; scores are made and kept on
        this computer. No account, no server, no tracking. Settings and notes follow you to other
        devices only if you ask for it.
      </p>
    </section>
  );
}

function TryIt() {
  const [cards] = useAsked('listCards', {});
  const pick = cards
    ?.filter(({ shelf }) => shelf === 'AXRP')
    .toSorted((a, b) => b.video.publishedOn.localeCompare(a.video.publishedOn))[0];
  const [box, widthPx] = useWidth<HTMLDivElement>(360);
  const href = pick ? `https://www.youtube.com/watch?v=${pick.video.videoId}` : AXRP_ON_YOUTUBE;
  return (
    <section class="card" aria-labelledby="try">
      <div class="welcome-picture" ref={box}>
        <Trail
          bars={pick ? trailBars(pick.trail) : sampleTrail()}
          height={80}
          widthPx={widthPx}
          label={pick ? `The arc of ${pick.video.title}` : 'A sample arc'}
        />
        <p class="quiet">{pick ? `AXRP · ${pick.video.title}` : 'AXRP'}</p>
      </div>
      <h2 id="try">Try it on an AXRP episode</h2>
      <p>
        Open one and press play: the arc appears by itself, on AXRP and on other long talks about
        AI. Where it shows is yours to choose.
      </p>
      <p class="buttons">
        <a class="button button-filled" href={href} target="_blank" rel="noopener">
          <PageIcon name="play" size={16} /> Open an episode
        </a>
        <a class="button" href="/options.html">
          Options
        </a>
      </p>
    </section>
  );
}
