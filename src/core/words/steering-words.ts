/** Turns of talk with which somebody asks, or says where the talk goes next, instead of claiming. */
const STEERING = [
  // Asked: "what do you make of it", "how does that help", "are you worried".
  '(?:what|how|why|when|where|which|who) (?:do|does|did|is|are|was|would|should|could|can|will) (?:you|we|they|it|that|this|the|i|he|she|people|there)',
  '(?:do|did|are|could|can|would|will|were|have) you (?!know)',
  "(?:i'm|i am|i was|i'd be|just) (?:wondering|curious|interested (?:in|to) (?:how|what|why|whether|hear))",
  'i wonder (?:if|how|what|why|whether)',
  '(?:my|a|another|one|first|last|next|final|second|related|follow-up|following|good|great|interesting) questions?(?! of)',
  '(?:i|to|let me|gonna) ask',
  'tell (?:me|us)',
  'what about',
  'does that (?:make sense|sound|seem)',
  'is that (?:right|fair|correct|roughly)',
  // Steered: "we can talk about that later", "moving on".
  "(?:we|we'll|i|let's|you|to|gonna) (?:can |could |might |should |also |just |briefly |wanted to |want to )*(?:talk|chat|speak) (?:a bit |a little bit |more |some )?(?:about|later)",
  '(?:get|come|go|went|move|moving|switch|dive|circle|jump|step) (?:back|on|into|onto|to) (?:to )?(?:that|this|the|those|some|my|a|your)',
  'moving (?:on|back|forward)',
  'you (?:just |also |briefly )?(?:said|say|mention|mentioned|talked|wrote|write|were saying|were talking)',
  '(?:as|like) (?:i|you|we) (?:said|mentioned|discussed|say)',
  "we've (?:covered|talked|gone|discussed)",
  '(?:in case|for) (?:people|listeners|those) (?:who|haven)',
  '(?:later|earlier) (?:on|in the|today|we|you|i)',
  'one thing (?:we|i|you) (?:haven|wanted|want|didn)',
  'before we',
  'wrap(?:ping)? up',
];

const PATTERN = new RegExp(`(?<= )(?:${STEERING.join('|')})(?=[ '])`, 'g');

/**
 * Takes the bare words of a stretch of talk and says of each whether it begins or carries on a turn
 * with which somebody asks or steers the talk: such words are no claim to quote. Linear in the words.
 */
export function steeringWords(bare: readonly string[]): boolean[] {
  const marked = bare.map(() => false);
  const text = ` ${bare.join(' ')} `;
  let place = 0;
  let at = 1;
  for (const { index, 0: found } of text.matchAll(PATTERN)) {
    while (at < index) {
      at += (bare[place]?.length ?? 0) + 1;
      place++;
    }
    const count = found.trim().split(' ').length;
    marked.fill(true, place, Math.min(marked.length, place + count));
  }
  return marked;
}
