/** What a segment looks through; `none` is logistics and small talk. */
export const LENSES = [
  'technical',
  'governance',
  'societal',
  'strategic',
  'philosophical',
  'none',
] as const;

export type Lens = (typeof LENSES)[number];
