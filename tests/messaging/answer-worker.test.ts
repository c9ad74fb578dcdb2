import { fake, EXTENSION_ID, OUR_PAGE, YOUTUBE_TAB, type Sender } from '../helpers/fake-runtime.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/core/settings';
import { toVideoId } from '@/core/video-id';
import { answerWorker, type WorkerHandlers } from '@/messaging/answer-worker';
import { askWorker } from '@/messaging/ask-worker';
import { toWorker, type WorkerQuestion } from '@/messaging/protocol';

const videoId = toVideoId('3YbE7zybc5k');
if (!videoId) throw new Error('the sample id is no id');

const questions = Object.keys(toWorker) as WorkerQuestion[];

function recordingHandlers() {
  const calls: [string, unknown][] = [];
  const handlers = Object.fromEntries(
    questions.map((name) => [
      name,
      (ask: unknown) => {
        calls.push([name, ask]);
        return Promise.resolve(name === 'getSettings' ? DEFAULT_SETTINGS : null);
      },
    ]),
  ) as unknown as WorkerHandlers;
  return { calls, handlers };
}

/** What the door does with a message: its reply, or that it was left unheard. */
async function knock(message: unknown, sender: Sender): Promise<unknown> {
  return fake.deliver(message, sender).catch(() => 'unheard');
}

const envelope = (name: string, ask: unknown) => ({ to: 'worker', name, ask, privately: false });

describe('the worker’s door', () => {
  beforeEach(() => {
    fake.listeners.clear();
    Object.assign(fake.state, { sender: OUR_PAGE, lose: 0, isGone: false });
  });

  it('answers a page of ours', async () => {
    answerWorker(recordingHandlers().handlers);
    expect(await askWorker('getSettings', {})).toEqual(DEFAULT_SETTINGS);
  });

  it('asks again when the worker died in mid-answer', async () => {
    const { calls, handlers } = recordingHandlers();
    answerWorker(handlers);
    fake.state.lose = 2;
    await askWorker('getReading', { videoId });
    expect(calls).toHaveLength(1);
  });

  it('gets a caption body whole, however it travelled', async () => {
    const { calls, handlers } = recordingHandlers();
    answerWorker(handlers);
    const about = { title: '', channel: '', durationMs: 0, publishedOn: '', description: '' };
    const video = { ...about, videoId, keywords: [], chapters: [] };
    for (const body of ['short', 'long and “curly” '.repeat(20_000)]) {
      const captions = { body, route: 'panel', language: 'en', kind: 'asr' } as const;
      await askWorker('readCaptions', { video, captions });
      expect(calls.at(-1)).toEqual(['readCaptions', { video, captions }]);
    }
  });

  it('gives up after four lost answers, by name', async () => {
    answerWorker(recordingHandlers().handlers);
    fake.state.lose = 4;
    await expect(askWorker('listCards', {})).rejects.toThrow('message channel closed');
  });

  it('says that the context is lost once the extension is gone', async () => {
    fake.state.isGone = true;
    await expect(askWorker('listCards', {})).rejects.toMatchObject({ name: 'ContextLost' });
  });

  it('carries an error across by its name', async () => {
    const { handlers } = recordingHandlers();
    const full = Object.assign(new Error('no room'), { name: 'StorageFull' });
    answerWorker({ ...handlers, listCards: () => Promise.reject(full) });
    await expect(askWorker('listCards', {})).rejects.toMatchObject({
      name: 'StorageFull',
      message: 'no room',
    });
  });

  const strangers: [string, Sender][] = [
    ['another extension', { ...OUR_PAGE, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
    ['a sender without an id', { url: OUR_PAGE.url ?? '' }],
    ['another site', { ...YOUTUBE_TAB, url: 'https://example.com/watch?v=3YbE7zybc5k' }],
    [
      'a site that looks like YouTube',
      { ...YOUTUBE_TAB, url: 'https://www.youtube.com.evil.test/' },
    ],
    ['a frame inside YouTube', { ...YOUTUBE_TAB, frameId: 3 }],
    ['a page of another extension', { id: EXTENSION_ID, url: 'chrome-extension://x/popup.html' }],
  ];
  it.each(strangers)('leaves %s unheard', async (_who, sender) => {
    const { calls, handlers } = recordingHandlers();
    answerWorker(handlers);
    for (const name of questions) {
      expect(await knock(envelope(name, { videoId }), sender)).toBe('unheard');
    }
    expect(calls).toEqual([]);
  });

  it.each(questions)('lets a YouTube tab ask %s only if tabs need it', async (name) => {
    const { calls, handlers } = recordingHandlers();
    answerWorker(handlers);
    const forTabs =
      'getReading readCaptions getSettings changeSettings openPage showInToolbar loadOverlay loadReading loadTouchingRoutes getRouteMemory noteRun'.split(
        ' ',
      );
    const heard = (await knock(envelope(name, {}), YOUTUBE_TAB)) !== 'unheard';
    expect(heard).toBe(forTabs.includes(name));
    expect(calls.every(([called]) => forTabs.includes(called))).toBe(true);
  });

  it('tells a handler that a window is private, whichever side says so', async () => {
    const { handlers } = recordingHandlers();
    const seen: boolean[] = [];
    answerWorker({
      ...handlers,
      getReading: (_ask, { privately }) => {
        seen.push(privately);
        return Promise.resolve({ kind: 'unknown', privately });
      },
    });
    const ask = envelope('getReading', { videoId });
    await knock(ask, { ...YOUTUBE_TAB, tab: { id: 1, incognito: true } });
    await knock({ ...ask, privately: true }, YOUTUBE_TAB);
    await knock(ask, YOUTUBE_TAB);
    expect(seen).toEqual([true, true, false]);
  });

  it('refuses malformed questions and stays up, whatever is sent', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { calls, handlers } = recordingHandlers();
    answerWorker(handlers);
    const anything = fc.anything({ withNullPrototype: true, maxDepth: 4 });
    const message = fc.oneof(
      anything,
      fc.record({
        to: fc.constantFrom('worker', 'tab', '__proto__'),
        name: fc.oneof(fc.constantFrom(...questions, 'constructor', 'toString'), fc.string()),
        ask: fc.oneof(
          anything,
          fc.record({ videoId: anything }),
          fc.record({ video: anything, captions: anything }),
        ),
        privately: anything,
      }),
    );
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom(OUR_PAGE, YOUTUBE_TAB), async (sent, sender) => {
        await knock(sent, sender);
      }),
      { numRuns: 10_000 },
    );
    // Whatever got through had the shape that its question asks for.
    for (const [name, ask] of calls) {
      expect(toWorker[name as WorkerQuestion].safeParse(ask).success, name).toBe(true);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses a caption body beyond the limit', async () => {
    const { calls, handlers } = recordingHandlers();
    answerWorker(handlers);
    const video = {
      videoId,
      title: '',
      channel: '',
      durationMs: 0,
      publishedOn: '',
      description: '',
      keywords: [],
      chapters: [],
    };
    const captions = { body: 'x'.repeat(20_000_001), route: 'file', language: 'en', kind: 'file' };
    const reply = await knock(envelope('readCaptions', { video, captions }), YOUTUBE_TAB);
    expect(reply).toMatchObject({ ok: false, error: { name: 'TypeError' } });
    expect(calls).toEqual([]);
  });
});
