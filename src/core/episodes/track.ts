import { LENSES, type Lens } from '@/core/lens';

type Subject = Exclude<Lens, 'none'>;

/** A lens that has this share of the talk with a subject stands alone as its track. */
const ALONE = 0.6;

const TRACKS: Record<Subject, string> = {
  technical: 'Technical alignment and control',
  governance: 'Governance and policy',
  societal: 'Society, economy and power',
  strategic: 'Strategy, forecasts and threat models',
  philosophical: 'Agency, values and decision theory',
};

const FIRST: Record<Subject, string> = {
  technical: 'Technical alignment',
  governance: 'Governance',
  societal: 'Society and power',
  strategic: 'Strategy',
  philosophical: 'Agency and values',
};

const SECOND: Record<Subject, string> = {
  technical: 'technical alignment',
  governance: 'governance',
  societal: 'society',
  strategic: 'strategy',
  philosophical: 'philosophy',
};

/**
 * Takes each lens's share of the words in whole per cent; gives the subject line of an episode, from
 * one lens where it has at least 60 of 100 words with a subject, else from the first two.
 */
export function trackOf(shares: Readonly<Record<Lens, number>>): string {
  const subjects = LENSES.filter((lens): lens is Subject => lens !== 'none' && shares[lens] > 0);
  const [first, second] = subjects.sort((a, b) => shares[b] - shares[a]);
  if (first === undefined) return 'Conversation';
  const total = 100 - shares.none;
  if (second === undefined || shares[first] >= ALONE * total) return TRACKS[first];
  return `${FIRST[first]} and ${SECOND[second]}`;
}
