import type { Cue } from '@/core/cue';
import type { EvidenceMode } from '@/core/reading';

/**
 * Ways to put a question to somebody, in words, so that captions without punctuation show them too.
 * A lecturer asks "why does this work?"; only an interviewer asks "what do you think?".
 */
const ASKS_SOMEBODY =
  /\b(?:(?:what|how|why|where|when|which|who)(?: \w+){0,2} (?:do|did|would|have|are|were) you (?:think|thinking|see|say|feel|expect|worry|worried|imagine|mean|make of|believe|consider|find|get (?:into|interested|started)|come|decide|hope|most|personally|guys)\b|(?:do|did|would|have|are|were) you (?:think|see|say|feel|expect|worry|worried|imagine|agree|have (?:a|any|thoughts|views|opinions)|find|basically)\b|(?:can|could|would) you (?:tell (?:me|us)|talk|explain|say|give (?:me|us|a|an|some)|walk|describe|elaborate|speak|share|help)\b|what's your (?:take|view|sense|guess|reaction|opinion)|your (?:paper|papers|book|post|research|work|report|view|views|take)\b|tell (?:me|us) (?:about|more|a bit|how|what|why)|i(?:'m| am) (?:wondering|curious)|i wanted to ask|for (?:having|inviting) me|for (?:joining|being) (?:us|here|with us)|welcome to the (?:show|podcast)|is (?:it|that) right to say|does that (?:sound|seem) right)/giu;

/** What is said where several guests sit together. */
const PANEL =
  /\b(?:panel(?:ist)?s?|moderat(?:or|ing|e)|round ?table|(?:question|questions) (?:from|for) the (?:audience|panel)|(?:let me|i'll|i want to|let's) (?:turn|go|bring (?:it|this)|pass (?:it|this)) (?:back )?(?:over )?to \w+|next (?:speaker|panelist)|(?:both|each) of you|my (?:fellow|co-?)panelists?|our (?:panel|speakers|guests))/giu;

const PANEL_TITLE = /\b(?:panel|round ?table|town hall)\b/i;

/**
 * Cues per thousand words from which a mode is taken for granted. In the transcripts of 57 interviews
 * 0.46 to 4 questions to somebody stand among a thousand words; in what their guests say alone (all
 * but three), and in a university lecture, at most 0.4.
 */
const INTERVIEW_FROM = 0.42;
const PANEL_FROM = 0.7;

/** Turns that the source marks, per thousand words, from which two voices are certain. */
const TURNS_FROM = 4;

/** With spaces, in English talk. */
const LETTERS_PER_THOUSAND_WORDS = 5500;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * Takes a transcript's cues and the video's title; gives the kind of talk from question and
 * turn-taking cues, with or without punctuation: `panel` where people are addressed as several,
 * `interview` where somebody is asked or answers, else `talk`.
 */
export function evidenceModeOf(cues: readonly Cue[], title: string): EvidenceMode {
  const text = cues.map((cue) => cue.text.replaceAll('’', "'")).join(' ');
  const thousands = Math.max(0.5, text.length / LETTERS_PER_THOUSAND_WORDS);
  const per = (hits: number) => hits / thousands;
  const turns = per(cues.filter((cue) => cue.newSpeaker === true).length);
  const exchanged =
    per(count(text, ASKS_SOMEBODY)) + INTERVIEW_FROM * Math.min(1, turns / TURNS_FROM);
  const severalAddressed = per(count(text, PANEL)) + (PANEL_TITLE.test(title) ? PANEL_FROM : 0);
  if (severalAddressed >= PANEL_FROM && exchanged >= INTERVIEW_FROM / 2) return 'panel';
  return exchanged >= INTERVIEW_FROM ? 'interview' : 'talk';
}
