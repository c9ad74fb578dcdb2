import { EXTENSION_ID, fake, OUR_PAGE, YOUTUBE_TAB } from '../helpers/fake-runtime.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerInTab, type TabHandlers } from '@/messaging/answer-in-tab';
import type { TabDescription } from '@/messaging/protocol';

const description: TabDescription = {
  videoId: null,
  title: '',
  state: { kind: 'looking' },
  playheadMs: 0,
  tracks: [],
};

const handlers: TabHandlers = {
  showProgress: () => null,
  describeTab: () => description,
  seek: () => ({ sought: true }),
  readThisVideo: () => {
    throw new RangeError('no video here');
  },
  readTrack: () => ({ read: false }),
  settingsChanged: () => null,
};

const ask = (name: string) => ({ to: 'tab', name, ask: {}, privately: false });
const fromWorker = { id: EXTENSION_ID };

describe('a tab’s door', () => {
  beforeEach(() => fake.listeners.clear());

  it('answers the worker and our pages', async () => {
    answerInTab(handlers, new AbortController().signal);
    const reply = { ok: true, answer: description };
    expect(await fake.deliver(ask('describeTab'), fromWorker)).toEqual(reply);
    expect(await fake.deliver(ask('describeTab'), OUR_PAGE)).toEqual(reply);
  });

  it('says what a handler threw', async () => {
    answerInTab(handlers, new AbortController().signal);
    expect(await fake.deliver(ask('readThisVideo'), fromWorker)).toMatchObject({
      ok: false,
      error: { name: 'RangeError' },
    });
  });

  it('leaves other extensions, other tabs and unknown questions unheard', async () => {
    answerInTab(handlers, new AbortController().signal);
    await expect(fake.deliver(ask('seek'), { id: 'other' })).rejects.toThrow('Receiving end');
    await expect(fake.deliver(ask('seek'), YOUTUBE_TAB)).rejects.toThrow('Receiving end');
    await expect(fake.deliver(ask('toString'), fromWorker)).rejects.toThrow('Receiving end');
  });

  it('falls silent when its signal aborts', async () => {
    const ending = new AbortController();
    answerInTab(handlers, ending.signal);
    ending.abort();
    await expect(fake.deliver(ask('seek'), fromWorker)).rejects.toThrow('Receiving end');
  });
});
