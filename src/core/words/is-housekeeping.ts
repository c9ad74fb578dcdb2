/** What hosts and guests say around the talk itself, and what they ask of the audience. */
const HOUSEKEEPING =
  /\b(?:patreon|subscribe|sponsor|ko-fi|donat\w+|transcripts?|description of this episode|(?:check|in) the description|axrp|welcome (?:to|back)|thanks? (?:for|so much|you)|(?:excited|happy|glad|great|pleasure) to be (?:here|on)|listeners?|to learn more|follow (?:you|me|my|your)|on twitter|my handle|hiring for|hello everybody|i'll be speaking|this podcasts?|this episode|research lead|works? (?:at|for) the|for having me|(?:ph\.?d|postdoc|co-?founder|co-?founded|board member|graduat\w+ from|degree in|assistant professor)|(?:before|previously) (?:joining|that he|that she|he|she)|(?:he|she)(?:'s| is| was| has)? (?:now|currently|also|started|studied|received|leads|runs|works|worked)|glad to participate|\.(?:com|org|net))\b/i;

/** Whether a stretch greets, thanks, introduces or advertises: it tells nothing of the subject. */
export function isHousekeeping(text: string): boolean {
  return HOUSEKEEPING.test(text.replaceAll('’', "'"));
}
