import { expect, test } from './fixtures';
import type { Faults, StandInVideo } from '../stand-in/stand-in-video';
import { smallEpisode } from './small-episode';

const A = 'aaaaaaaaaaa';
const LIMIT_MS = 10_000;
const open = (faults: Faults): Faults => ({ gate: 'open', panel: 'no-content', ...faults });
const gated = (faults: Faults): Faults => ({ gate: 'gated', panel: 'no-content', ...faults });

const FAILURES: readonly (readonly [what: string, faults: Faults, cause: string])[] = [
  ['an empty answer', open({ timedtext: 'empty' }), 'gated'],
  ['a gate without a token', gated({}), 'gated'],
  ['a gate that takes its time', gated({ gatedDelayMs: 8000 }), 'timeout'],
  ['a refusal', open({ timedtext: 403 }), 'http-403'],
  ['captions that have moved', open({ timedtext: 404 }), 'http-404'],
  ['too many requests', open({ timedtext: 429, panel: 429 }), 'http-429'],
  ['a fault of YouTube’s', open({ timedtext: 503, panel: 500 }), 'http-5xx'],
  ['a web page where JSON was due', open({ timedtext: 'html' }), 'not-json'],
  ['half an answer', open({ timedtext: 'truncated' }), 'truncated'],
  ['an unknown shape', open({ timedtext: 'unknown-shape' }), 'parse'],
  ['no answer at all', open({ timedtext: 'stall', panel: 'stall' }), 'timeout'],
  ['a panel that is shut as well', gated({ panel: 400 }), 'gated'],
  ['too many requests at the panel alone', gated({ panel: 429 }), 'http-429'],
  ['an open cookie question', gated({ consent: true }), 'consent'],
  ['an age gate', { playability: 'age-restricted' }, 'age-restricted'],
  ['a video that isn’t played here', { playability: 'unplayable' }, 'unplayable'],
  ['a deleted video', { playability: 'deleted' }, 'unplayable'],
  [
    'a page without player and data',
    { noPlayer: true, noInitialPlayerResponse: true },
    'no-player',
  ],
];

for (const [what, faults, cause] of FAILURES) {
  test.describe(what, () => {
    test.use({ scene: { videos: [smallEpisode(A, faults)] } });

    test(`ends as ${cause} within ten seconds, and trying again works`, async ({
      watch,
      standIn,
    }) => {
      const startedAt = Date.now();
      await watch.goto(A);
      await watch.waitForState('failed', LIMIT_MS);
      await expect(watch.overlay).toHaveAttribute('data-cause', cause);
      const took = Date.now() - startedAt;
      expect(took).toBeLessThan(LIMIT_MS);
      await expect(watch.overlay).toHaveCount(1);
      const retry = watch.overlay.locator('[data-action="retry"]');
      if (faults.playability !== undefined || faults.noPlayer === true) {
        await expect(retry).toBeVisible();
        return;
      }
      standIn.setFaults(A, { gate: 'open' });
      if (faults.consent === true) {
        await watch.page.getByRole('button', { name: 'Reject all' }).click();
      }
      await retry.click();
      await watch.waitForState('ready');
    });
  });
}

const without = (change: Partial<StandInVideo>) => smallEpisode(A, { gate: 'open' }, change);
const portuguese = {
  vssId: 'a.pt',
  languageCode: 'pt',
  kind: 'asr',
  name: 'Portuguese (auto-generated)',
  shape: 'word',
} as const;

test.describe('a video without captions', () => {
  test.use({ scene: { videos: [without({ tracks: [] })] } });

  test('says so, asks YouTube for nothing, and can be tried again', async ({ watch, standIn }) => {
    await watch.goto(A);
    await watch.waitForState('no-captions');
    await expect(watch.overlay).toHaveAttribute('data-cause', 'no-tracks');
    expect(standIn.requestsTo('/api/timedtext')).toEqual([]);
    expect(standIn.requestsTo('/youtubei/v1/get_panel')).toEqual([]);
    await watch.overlay.locator('[data-action="retry"]').click();
    await watch.waitForState('looking');
    await watch.waitForState('no-captions');
  });
});

test.describe('a video in another language', () => {
  const cues = smallEpisode(A).tracks[0]?.cues ?? [];
  test.use({ scene: { videos: [without({ tracks: [{ ...portuguese, cues }] })] } });

  test('is not translated until the viewer asks for it', async ({ watch, standIn }) => {
    await watch.goto(A);
    await watch.waitForState('unsupported-language');
    expect(standIn.requestsTo('/api/timedtext')).toEqual([]);
    await watch.overlay.getByRole('button', { name: 'Use translation' }).click();
    await watch.waitForState('ready');
    const asked = standIn.requestsTo('/api/timedtext');
    expect(asked.map(({ query }) => query.get('tlang'))).toEqual(['en']);
  });

  test('says when YouTube refuses to translate', async ({ watch, standIn }) => {
    standIn.setFaults(A, { gate: 'open', translationRefused: true });
    await watch.goto(A);
    await watch.waitForState('unsupported-language');
    await watch.overlay.getByRole('button', { name: 'Use translation' }).click();
    await watch.waitForState('failed');
    await expect(watch.overlay).toHaveAttribute('data-cause', 'http-429');
  });
});

for (const live of ['running', 'premiere'] as const) {
  test.describe(live === 'running' ? 'a running stream' : 'a premiere to come', () => {
    test.use({ scene: { videos: [without({ live, tracks: [] })] } });

    test('is told apart, and looked at again on demand', async ({ watch }) => {
      await watch.goto(A);
      await watch.waitForState('live');
      await expect(watch.overlay).not.toHaveAttribute('data-cause');
      await watch.overlay.getByRole('button', { name: 'Look again' }).click();
      await watch.waitForState('live');
    });
  });
}
