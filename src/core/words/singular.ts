/** A bare word in the singular, by its ending: "heads" is "head"; "bias", "process", "analysis" stay. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|ias)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:xes|ches|shes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
