/** What hosts and guests say around the talk itself, and what they ask of the audience. */
const HOUSEKEEPING =
  /\b(?:patreon|subscribe|sponsor|ko-fi|donat\w+|transcripts?|description of this episode|(?:check|in) the description|axrp|welcome (?:to|back)|thanks? (?:for|so much|you)|(?:excited|happy|glad|great|pleasure) to be (?:here|on)|listeners?|to learn more|follow (?:you|my|your)|hello everybody|i'll be speaking|this podcast|this episode|research lead|works? (?:at|for) the|for having me|glad to participate|\.(?:com|org|net))\b/i;

/** Whether a stretch greets, thanks, introduces or advertises: it tells nothing of the subject. */
export function isHousekeeping(text: string): boolean {
  return HOUSEKEEPING.test(text.replaceAll('’', "'"));
}
