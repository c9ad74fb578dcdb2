import { describe, expect, it } from 'vitest';
import { CAPTION_CAUSES, type CaptionCause } from '@/core/caption-cause';
import { outcomeWords } from '@/ui/arc/route-words';
import { languageName, messageOf, workWords } from '@/ui/arc/state-words';

const failed = (cause: CaptionCause, more: { status?: number; arrivedMs?: number } = {}) =>
  messageOf({ kind: 'failed', cause, attempts: [], ...more });

describe('a failure', () => {
  it.each(CAPTION_CAUSES)('with the cause %s says what happened in whole sentences', (cause) => {
    const message = failed(cause);
    expect(message?.title).toMatch(/^[A-Z].*\.$/);
    expect(message?.line).toMatch(/^([A-Z].*\.)?$/);
    expect(`${message?.title} ${message?.line}`).not.toMatch(/[!'"]|undefined|NaN/);
  });

  it.each(CAPTION_CAUSES.filter((cause) => cause !== 'ad'))(
    'with the cause %s has a next step',
    (cause) => {
      expect(failed(cause)?.buttons.length).toBeGreaterThan(0);
    },
  );

  it('says what really arrived, and what YouTube really answered', () => {
    expect(failed('truncated', { arrivedMs: 12 * 60_000 })?.line).toBe(
      'Only the first 12 minutes arrived, so nothing was scored.',
    );
    expect(failed('truncated')?.line).toBe('Only a part arrived, so nothing was scored.');
    expect(failed('http-5xx', { status: 502 })?.line).toBe(
      'YouTube has a fault of its own (502). Try again in a while.',
    );
    expect(failed('http-5xx')?.line).toBe('YouTube has a fault of its own. Try again in a while.');
  });

  it('during an advertisement asks for nothing', () => {
    expect(failed('ad')).toEqual({
      icon: 'info',
      title: 'An advertisement is playing.',
      line: 'Reading starts by itself when it ends.',
      buttons: [],
    });
  });

  it('names each way tried with its code', () => {
    const attempt = { route: 'panel', tookMs: 1 } as const;
    expect(outcomeWords({ ...attempt, outcome: 'http-429', status: 429 })).toBe(
      'asked to wait (429)',
    );
    expect(outcomeWords({ ...attempt, outcome: 'http-403' })).toBe('refused (403)');
    expect(outcomeWords({ ...attempt, outcome: 'gated' })).toBe('answered, but empty (gated)');
  });
});

describe('the other states', () => {
  it('say what they wait for', () => {
    expect(messageOf({ kind: 'unsupported-language', language: 'pt' })?.title).toBe(
      'The captions are in Portuguese.',
    );
    expect(messageOf({ kind: 'live', premiere: true })?.title).toBe(
      'This premiere hasn’t finished.',
    );
    expect(messageOf({ kind: 'no-captions', attempts: [] })).toEqual(failed('no-tracks'));
    expect(messageOf({ kind: 'looking' })).toBeUndefined();
  });

  it('count what is being read', () => {
    const reading = { kind: 'reading', language: 'en', captionKind: 'asr' } as const;
    expect(workWords({ ...reading, lines: 3120 })).toEqual({
      title: 'Reading captions: English, automatic',
      line: '3,120 lines so far',
    });
    expect(workWords({ ...reading, lines: 0 }).line).toBe('');
  });

  it('name a language by its code where it has no name', () => {
    expect(languageName('not a code')).toBe('not a code');
  });
});
