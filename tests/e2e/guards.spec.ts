import { smallVideo } from '../stand-in/small-video';
import { expect, test } from './fixtures';

// The fixtures turn a test red for what should not happen; here it is made to happen.
test.use({ withExtension: false, scene: { videos: [smallVideo('aaaaaaaaaaa')] } });

test('errors said, errors thrown and requests to strangers are seen', async ({
  watch,
  complaints,
}) => {
  await watch.goto('aaaaaaaaaaa');
  expect(complaints).toEqual([]);
  await watch.page.evaluate(() => {
    console.error('something went wrong');
    void Promise.reject(new Error('nobody caught this'));
    fetch('https://example.com/').catch(() => undefined);
  });
  await expect.poll(() => complaints.length).toBe(3);
  const seen = complaints.splice(0).join('\n');
  expect(seen).toContain('console: something went wrong');
  expect(seen).toContain('nobody caught this');
  expect(seen).toContain('asked a stranger: https://example.com/');
});

test.fail('a complaint that nobody took makes its test red', ({ complaints }) => {
  complaints.push('left over');
});
