import { sideOf, turnOf, type Gathering, type Side, type Turn } from '@/core/words/arc-facts';
import { asWritten } from '@/core/words/as-written';
import { bareWord } from '@/core/words/bare-word';
import { drivingReasons, reasonInWords } from '@/core/words/driving-reason';
import { placeInWords, shareInWords } from '@/core/words/in-words';
import type { KeyPhrase } from '@/core/words/key-phrases';
import { LEAN_DEAD_ZONE } from '@/core/figures/lean';
import type { Lens } from '@/core/lens';
import { clockText, signedText } from '@/core/figures/numbers-for-people';
import type { Moment, Statistics } from '@/core/reading';
import { BAND_EDGE } from '@/core/score';
import type { ScoredSegment } from '@/core/segment';
import type { Chapter } from '@/core/video';

/** What the sentences are made of. */
export interface ArcStory {
  readonly segments: readonly ScoredSegment[];
  readonly statistics: Statistics;
  readonly lens: Lens;
  readonly moments: readonly Moment[];
  /** Best first. */
  readonly phrases: readonly KeyPhrase[];
  readonly chapters: readonly Chapter[];
}

/** Key phrases that a stretch is tried for. */
const SUBJECTS_TRIED = 8;

/** How a talk deals with a subject while it takes no side, by lens. */
const DEALS_WITH: Record<Lens, string> = {
  technical: 'explain',
  governance: 'go through',
  societal: 'describe',
  strategic: 'think through',
  philosophical: 'reason about',
  none: 'talk about',
};

/** From this share of segments on, taking no side is what dominates. */
const MOSTLY_MIXED = 70;

/** One side outweighs the other from here: three to two. */
const OUTWEIGHS_FROM = 1.5;

/** A third of the talk holds most of a side from this share of its weight; each third has its part. */
const MOST_OF_IT = 0.5;
const AMID_ALL = 0.2;
/** A side that this share of all segments takes is felt throughout. */
const EVERYWHERE = 0.6;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "nine in ten segments", "half the segments". */
function segmentsInWords(percent: number): string {
  const share = shareInWords(percent);
  return share === 'half' ? 'half the segments' : `${share} segments`;
}

const lean = (percent: number) => (shareInWords(percent).startsWith('one in') ? 'leans' : 'lean');

/** "induction heads and grokking": the talk's two best phrases. */
const subjects = ({ phrases }: ArcStory) =>
  phrases
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' and ');

/** What a stretch is about more than the rest of the talk: its most overrepresented key phrase. */
function subjectOf(story: ArcStory, from: number, to: number): string | undefined {
  const texts = story.segments.map(({ text }) => ` ${text.split(' ').map(bareWord).join(' ')} `);
  const uses = (key: string, part: readonly string[]) =>
    part.reduce((sum, text) => sum + text.split(` ${key}`).length - 1, 0);
  const span = (to - from) / Math.max(1, texts.length);
  const ranked = story.phrases.slice(0, SUBJECTS_TRIED).map(({ key, text }) => {
    const here = uses(key, texts.slice(from, to));
    const lift = here / Math.max(1, uses(key, texts)) / span;
    return { text, worth: here < 3 || lift < 1.5 ? 0 : Math.sqrt(here) * Math.log(lift) };
  });
  const best = ranked.reduce((a, b) => (b.worth > a.worth ? b : a), { text: '', worth: 0 });
  return best.worth === 0 ? undefined : best.text;
}

function onSubject(story: ArcStory, from: number, to: number): string {
  const subject = subjectOf(story, from, to);
  return subject === undefined ? '' : `, on ${subject}`;
}

/** "at 52:29, with “lies to win”": by the time of its quote where a moment quotes it. */
function peakInWords(story: ArcStory, peak: ScoredSegment): string {
  const moment = story.moments.find(({ segment }) => segment === peak.index);
  const [reason] = drivingReasons(peak);
  const time = `at ${clockText(moment?.startMs ?? peak.startMs)}`;
  return reason === undefined ? time : `${time}, with “${asWritten(reasonInWords(peak, reason))}”`;
}

/** The first sentence: what most of the talk does, and what it does it with. */
function whatDominates(story: ArcStory, hope: Side, worry: Side): string {
  const { riskForward, mixed, opportunityForward } = story.statistics.shares;
  const about = subjects(story);
  const deal = about === '' ? '' : `${DEALS_WITH[story.lens]} ${about}`;
  if (mixed >= MOSTLY_MIXED) {
    const most = capital(segmentsInWords(mixed));
    return deal === '' ? `${most} take no side.` : `${most} take no side; they ${deal}.`;
  }
  const [more, less] = hope.weight >= worry.weight ? [hope, worry] : [worry, hope];
  const toRisk = `${segmentsInWords(riskForward)} ${lean(riskForward)} to risk`;
  const toOpportunity = `${segmentsInWords(opportunityForward)} ${lean(opportunityForward)} to opportunity`;
  if (more.weight < OUTWEIGHS_FROM * less.weight) {
    const subject = about === '' ? 'The talk' : `Talk of ${about}`;
    const other = shareInWords(opportunityForward);
    return `${subject} pulls both ways here: ${toRisk}, ${other} to opportunity.`;
  }
  const first = more === worry ? toRisk : toOpportunity;
  const otherShare = more === worry ? opportunityForward : riskForward;
  const other = `${shareInWords(otherShare)} to ${more === worry ? 'opportunity' : 'risk'}`;
  const rest = mixed === 0 || deal === '' ? '' : `; the others ${deal}`;
  return `${capital(first)}, ${other}${rest}.`;
}

/** How a side that does not gather lies in the talk. */
function courseOf({ thirds, count }: Side, noun: string, all: number): string {
  const [first, middle, last] = thirds;
  if (count >= EVERYWHERE * all) return `The ${noun} hardly ever lets go`;
  if (last >= MOST_OF_IT) return `The ${noun} grows towards the end`;
  if (first >= MOST_OF_IT) return `The ${noun} belongs to the first third and thins out`;
  if (middle >= MOST_OF_IT) return `The ${noun} lies mostly in the middle`;
  if (Math.min(first, middle, last) >= AMID_ALL) return `The ${noun} keeps coming back`;
  return first > last ? `The ${noun} comes early and late` : `The ${noun} comes in spells`;
}

/** How the weightier side lies in the talk: gathered, in one or two places, or in its course. */
function mainClause(story: ArcStory, side: Side, noun: string): string {
  const { peak, gathering, count } = side;
  if (peak === undefined) return '';
  const peaks = peakInWords(story, peak);
  if (count === 1) return `The one clear ${noun} comes ${peaks}`;
  if (count === 2) return `Two segments carry the ${noun}, the stronger ${peaks}`;
  const at = story.segments.indexOf(peak);
  if (gathering !== undefined) {
    const place = placeOf(story, gathering);
    const within = at >= gathering.from && at < gathering.to;
    const subject = onSubject(story, gathering.from, gathering.to);
    return `The ${noun} gathers ${place}${subject}${within ? `, sharpest ${peaks}` : ''}`;
  }
  const subject = subjectOf(story, Math.max(0, at - 2), at + 3);
  const course = courseOf(side, noun, story.segments.length);
  const on = subject === undefined ? '' : ` on ${subject}`;
  return `${course}; it is strongest${on} ${peaks}`;
}

function placeOf({ segments, chapters }: ArcStory, { from, to }: Gathering): string {
  const startMs = segments[from]?.startMs ?? 0;
  const endMs = segments[to - 1]?.endMs ?? startMs;
  return placeInWords({ startMs, endMs }, chapters, segments.at(-1)?.endMs ?? endMs);
}

/** What stands against the weightier side. */
function otherClause(story: ArcStory, side: Side, noun: string): string {
  if (side.peak === undefined) return 'nothing pulls clearly the other way';
  const { score, startMs } = side.peak;
  if (Math.abs(score) < BAND_EDGE) {
    return `the nearest to ${noun} is ${signedText(score)} at ${clockText(startMs)}`;
  }
  const peaks = peakInWords(story, side.peak);
  return side.count === 1
    ? `the only clear ${noun} is ${peaks}`
    : `the sharpest ${noun} is ${peaks}`;
}

/** "leans −54 until then and +19 from there on"; a part within the dead zone takes no side. */
function partsInWords({ before, after }: Turn): string {
  const leans = (score: number) => Math.abs(score) >= LEAN_DEAD_ZONE;
  const first = leans(before) ? `leans ${signedText(before)}` : 'takes no side';
  const again = leans(before) ? '' : 'leans ';
  const second = leans(after) ? again + signedText(after) : 'takes no side';
  return `${first} until then and ${second} from there on`;
}

/** The second sentence: where the arc turns, or where each side lies and what drives it. */
function whereItTurns(story: ArcStory, hope: Side, worry: Side): string {
  const turn = turnOf(story.segments);
  if (turn !== undefined) {
    const startMs = story.segments[turn.at]?.startMs ?? 0;
    const subject = onSubject(story, turn.at, story.segments.length);
    const heavier = hope.weight >= worry.weight ? hope : worry;
    const noun = heavier === hope ? 'hope' : 'worry';
    const peak =
      heavier.peak === undefined
        ? ''
        : `; the sharpest ${noun} is ${peakInWords(story, heavier.peak)}`;
    return `It turns at ${clockText(startMs)}${subject}: the talk ${partsInWords(turn)}${peak}.`;
  }
  const hopeLeads = hope.weight >= worry.weight;
  const main = mainClause(story, hopeLeads ? hope : worry, hopeLeads ? 'hope' : 'worry');
  const other = otherClause(story, hopeLeads ? worry : hope, hopeLeads ? 'worry' : 'hope');
  return `${main}; ${other}.`;
}

/** For a talk in which no segment is further than 10 from the middle. */
function quietSentence(story: ArcStory): string {
  const furthest = story.segments.reduce<ScoredSegment | undefined>(
    (best, next) =>
      next.score !== 0 && Math.abs(next.score) > Math.abs(best?.score ?? 0) ? next : best,
    undefined,
  );
  if (furthest === undefined) return 'No segment moves off the middle.';
  const { score } = furthest;
  return `No segment goes far from the middle; the furthest is ${signedText(score)} ${peakInWords(story, furthest)}.`;
}

/**
 * Takes what is known of an arc; gives one or two sentences that follow from it: what dominates,
 * where it turns or gathers, and what it turns on, in the talk's own phrases and times.
 */
export function whyItMatters(story: ArcStory): string {
  const { count, withoutEvidence } = story.statistics;
  if (count === 0) {
    const about = subjects(story);
    const subject = about === '' ? '' : ` They speak of ${about}.`;
    return withoutEvidence === 0
      ? 'The captions hold no words.'
      : `None of the words speak for risk or opportunity.${subject}`;
  }
  const hope = sideOf(story.segments, 1);
  const worry = sideOf(story.segments, -1);
  const first = whatDominates(story, hope, worry);
  const second =
    hope.count + worry.count === 0 ? quietSentence(story) : whereItTurns(story, hope, worry);
  return `${first} ${second}`;
}
