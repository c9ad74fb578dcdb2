import type { ScopeRule } from '@/core/scoring/model';

const words = (list: string) => list.trim().split(/\s*,\s*/);

/**
 * The cues of each rule, by judgement from the codebook's rules of thumb (a risk denied leans
 * positive, a question presses about half, a benefit denied leans negative). Factors were chosen
 * among a few round values by cross-validation on the labelled passages.
 */
export const SCOPE_RULES: readonly ScopeRule[] = [
  {
    rule: 'negated',
    factor: -0.5,
    reach: 5,
    cues: words(`not, never, no, nor, neither, cannot, without, hardly, barely, nobody, none,
      nothing, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, can't, couldn't, won't,
      wouldn't, shouldn't, haven't, hasn't, hadn't, ain't, mustn't, no longer, far from,
      rather than, instead of, stop, stops, avoid, avoids, prevent, prevents, rule out,
      fail to, fails to, failed to, lack, lacks, lack of,
      not really`),
    except: words(`not only, not just, not merely, no doubt, no matter, not to mention, not sure,
      don't know, no question, why not, why don't, whether or not`),
  },
  {
    rule: 'hedged',
    factor: 0.7,
    reach: 5,
    cues: words(`might, may, maybe, perhaps, possibly, could, potentially, presumably, probably,
      i guess, i suppose, somewhat, slightly, in theory, in principle, it's possible,
      not necessarily, seems like, appears to, a little bit`),
    except: words(`could you, maybe you, could be better`),
  },
  {
    rule: 'question',
    factor: 0.5,
    reach: 12,
    cues: words(`do you, did you, are you, would you, should we, should i, should they, can we,
      can you, could you, do we, do they, are they, are we, are there, is there, does it,
      does that, does this, would that, would it, is it, is this, is that, why do, why does,
      why is, why are, why would, how do, how does, how can, how should, how would, how is,
      how are, how worried, how likely, what do, what does, what are, what is, what's, what if,
      i'm wondering, i wonder, wondering, the question is, to what extent, what would`),
    except: words(`that's what, that is what, this is what, this is how, that's how, this is why,
      that's why, what i, what we, what you, is it is`),
  },
  {
    rule: 'intensified',
    factor: 1.4,
    reach: 2,
    cues: words(`very, really, extremely, super, incredibly, totally, hugely, deeply, highly,
      completely, enormously, especially, surprisingly, remarkably, so much, much more, a lot,
      absolutely, truly, massively, seriously`),
    except: words(`really just`),
  },
  {
    rule: 'conditional',
    factor: 0.6,
    reach: 8,
    cues: words(`if, unless, suppose, supposing, imagine, let's say, hypothetically`),
    except: words(`as if, even if, what if, if you will, if anything`),
  },
  {
    rule: 'contrast',
    factor: 0.7,
    reach: 8,
    cues: words(`although, though, even though, even if, despite, in spite of, whereas, granted`),
    except: [],
  },
  {
    rule: 'quoted',
    factor: 0.7,
    reach: 8,
    cues: words(`people say, some people, people think, they say, critics, sceptics, skeptics,
      he says, she says, the claim that, the argument that, the idea that`),
    except: [],
  },
];

/** Words that end every open scope. */
export const STOPS: readonly string[] = words(`but, however, because, which, nevertheless,
  nonetheless, that said, on the other hand, okay, well, anyway`);
