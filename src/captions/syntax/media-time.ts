/** No caption of ours lies later: a day, the longest video that is taken. */
export const LATEST_MS = 24 * 60 * 60 * 1000;

const PLAIN_NUMBER = /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/;
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,9}))?$/;

/**
 * A number, or a numeric string as some clients send it, in whole units; undefined for anything
 * else and for what can't be a time in a video (not finite, further from zero than a day in ms).
 */
export function toMs(value: unknown, unitMs = 1): number | undefined {
  const plain =
    typeof value === 'string' && value.length < 40 && PLAIN_NUMBER.test(value)
      ? Number(value)
      : value;
  if (typeof plain !== 'number') return undefined;
  const ms = Math.round(plain * unitMs);
  return Math.abs(ms) <= LATEST_MS ? ms + 0 : undefined;
}

/** Reads `m:ss`, `h:mm:ss` and both with a fraction after a dot or comma, in ms. */
export function clockToMs(text: string): number | undefined {
  const match = text.length < 40 ? CLOCK.exec(text.trim()) : null;
  if (match === null) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match;
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return toMs(whole * 1000 + Math.round(Number(`0.${fraction}`) * 1000));
}
