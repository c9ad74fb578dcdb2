import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt, CaptionCause } from '@/core/caption-cause';
import type { Diagnosis } from '@/core/diagnosis';
import { diagnosisText, type Unread } from '@/ui/arc/diagnosis-words';
import { outcomeWords, ROUTE_WORDS } from '@/ui/arc/route-words';
import { messageOf } from '@/ui/arc/state-words';

const CAUSES: readonly CaptionCause[] = [
  'no-player',
  'no-tracks',
  'gated',
  'http-403',
  'http-404',
  'http-429',
  'http-5xx',
  'not-json',
  'truncated',
  'parse',
  'timeout',
  'offline',
  'consent',
  'ad',
  'age-restricted',
  'unplayable',
  'storage',
];
const ROUTES = ['player-request', 'track-url', 'panel', 'nudge', 'panel-dom'] as const;

const diagnosis: Diagnosis = {
  tracks: [{ language: 'en', kind: 'asr' }],
  token: 'missing',
  player: 'running',
  captionsOn: false,
  client: '2.20261120.01.00',
  language: 'en',
};

const attempt = fc.record({
  route: fc.constantFrom(...ROUTES),
  outcome: fc.constantFrom<Attempt['outcome']>(...CAUSES, 'skipped', 'gave-way'),
  tookMs: fc.nat(9000),
});

test('for every cause the text says what happened, what to do next and each way that was tried', () => {
  const state = fc.record({ cause: fc.constantFrom(...CAUSES), attempts: fc.array(attempt) });
  fc.assert(
    fc.property(state, ({ cause, attempts }) => {
      const unread: Unread = { kind: 'failed', cause, attempts, diagnosis };
      const message = messageOf(unread);
      if (!message) return expect.unreachable(cause);
      const lines = diagnosisText(unread, message, '12:34').split('\n');
      expect(lines[0]).toBe('Why are there no captions? 12:34');
      expect(lines[1]).toBe(`${message.title} ${message.line}`.trim());
      expect(lines[2]).toBe(`Cause: ${cause}`);
      const tried = lines.filter((line) => /^\d+\. /.test(line));
      expect(tried).toHaveLength(attempts.length);
      attempts.forEach((one, i) => {
        expect(tried[i]).toContain(`${ROUTE_WORDS[one.route]}: ${outcomeWords(one)}`);
      });
      expect(lines.at(-1)).toBe('Page: version 2.20261120.01.00, en');
    }),
  );
});

test('a video without captions has its text too, and one whose page told nothing', () => {
  const unread: Unread = { kind: 'no-captions', attempts: [] };
  const message = messageOf(unread);
  if (!message) return expect.unreachable();
  const text = diagnosisText(unread, message, '12:34');
  expect(text).toContain('This video has no captions.');
  expect(text).toMatch(/Cause: no-tracks$/);
});
