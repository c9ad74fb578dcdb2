import { afterEach, expect, test, vi } from 'vitest';
import type { CaptionTrack } from '@/core/caption-track';
import { toVideoId } from '@/core/video-id';
import { createTrackUrlRoute } from '@/page/route-track-url';

const VIDEO = toVideoId('AbCdEf01_-9');
if (!VIDEO) throw new Error('The sample id is no video id.');
const videoId = VIDEO;
const track: CaptionTrack = {
  vssId: 'a.en',
  languageCode: 'en',
  kind: 'asr',
  name: '',
  baseUrl: '',
  isTranslatable: true,
};

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Asks for a track of this address where YouTube answers these shapes alone. */
async function ask(address: string, served: readonly string[], status = 200) {
  const asked: (string | null)[] = [];
  vi.stubGlobal('fetch', (url: URL) => {
    const shape = url.searchParams.get('fmt');
    asked.push(shape);
    return Promise.resolve(
      served.includes(shape ?? '') ? new Response(`in ${shape}`) : new Response('', { status }),
    );
  });
  const route = createTrackUrlRoute(
    () => new URL(`https://www.youtube.com/api/timedtext?${address}`),
  );
  const { signal } = new AbortController();
  const answer = await route.fetch({ videoId, track, translate: false, signal });
  return { answer, asked };
}

test('a track of a newer make that has no json3 is had as srv3', async () => {
  for (const status of [200, 400, 404, 500]) {
    const { answer, asked } = await ask('variant=gemini&fmt=json3', ['srv3'], status);
    expect(answer).toMatchObject({ kind: 'body', body: 'in srv3' });
    expect(asked).toEqual(['json3', 'srv3']);
  }
});

test('one that has it is asked once, and so is every other track', async () => {
  expect((await ask('variant=gemini&fmt=json3', ['json3', 'srv3'])).asked).toEqual(['json3']);
  const plain = await ask('fmt=json3', ['srv3'], 404);
  expect([plain.asked, plain.answer]).toEqual([
    ['json3'],
    { kind: 'failed', cause: 'http-404', status: 404 },
  ]);
});

test('who asks to wait is not asked again, and a second refusal is the first one’s', async () => {
  expect((await ask('variant=gemini&fmt=json3', ['srv3'], 429)).asked).toEqual(['json3']);
  const both = await ask('variant=gemini&fmt=json3', [], 404);
  expect(both.answer).toEqual({ kind: 'failed', cause: 'http-404', status: 404 });
});
