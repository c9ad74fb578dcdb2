import { smallVideo } from '../stand-in/small-video';
import { expect, test } from './fixtures';

const A = 'aaaaaaaaaaa';
const B = 'bbbbbbbbbbb';

test.use({ withExtension: false, scene: { videos: [smallVideo(A), smallVideo(B)] } });

test('the page is locked, refuses markup strings and hides the player’s methods from other worlds', async ({
  watch,
  complaints,
}) => {
  await watch.goto(A);
  const locked = await watch.page.evaluate(() => {
    const places: [object, string][] = [
      [window, 'fetch'],
      [window, 'JSON'],
      [JSON, 'parse'],
      [Array.prototype, 'push'],
    ];
    return places.filter(
      ([owner, name]) => Reflect.getOwnPropertyDescriptor(owner, name)?.writable === false,
    ).length;
  });
  expect(locked).toBe(4);
  const markup = watch.page.evaluate(() => {
    document.createElement('div').innerHTML = '<b>x</b>';
  });
  await expect(markup).rejects.toThrow('TrustedHTML');
  await expect.poll(() => complaints.splice(0).join()).toContain('TrustedHTML');
  const session = await watch.page.context().newCDPSession(watch.page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { result } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: "typeof document.querySelector('#movie_player').getPlayerResponse",
  });
  expect(result.value).toBe('undefined');
});

test('keys act on the player unless one types, and the page notes which', async ({ watch }) => {
  await watch.goto(A);
  await watch.waitForPlaying();
  await watch.page.keyboard.press('5');
  await expect.poll(watch.currentTime).toBeGreaterThanOrEqual(60);
  await watch.page.keyboard.press('k');
  await expect(watch.player).toHaveClass(/paused-mode/);
  await watch.page.locator('input#search').click();
  await watch.page.keyboard.type('k5j');
  const keys = (await watch.events('hotkey')).map((event) => event['key']);
  expect(keys).toEqual(['5', 'k']);
  await expect(watch.player).toHaveClass(/paused-mode/);
});

test('the transcript panel scrolls, takes the focus, and fills late and in triplicate', async ({
  watch,
  standIn,
}) => {
  standIn.addVideo(smallVideo(A, { tripleRows: true, description: 'line\n'.repeat(60) }));
  await watch.page.setViewportSize({ width: 900, height: 700 });
  await watch.goto(A);
  const panel = watch.page.locator('[target-id="PAmodern_transcript_view"]');
  await expect(panel).toBeHidden();
  await watch.forgetEvents();
  await watch.page.getByRole('button', { name: 'Show transcript' }).click();
  await expect(panel).toBeVisible();
  await expect(panel.locator('transcript-segment-view-model')).toHaveCount(180);
  const kinds = new Set((await watch.events()).map((event) => event.kind));
  expect([...kinds]).toEqual(expect.arrayContaining(['scroll', 'focus', 'panel-request']));
  await panel.getByRole('button', { name: 'Close transcript' }).click();
  await expect(panel).toBeHidden();
});

test('other videos have the older rows, or a tab that is empty until it is chosen', async ({
  watch,
  standIn,
}) => {
  standIn.addVideo(smallVideo(A, { transcriptPanel: 'classic' }));
  standIn.addVideo(smallVideo(B, { transcriptPanel: 'consolidated' }));
  await watch.goto(A);
  await watch.page.evaluate(() => window.standIn.openTranscript());
  await expect(watch.page.locator('ytd-transcript-segment-renderer')).toHaveCount(60);
  await watch.navigate(B);
  await watch.page.evaluate(() => window.standIn.openTranscript());
  const tab = watch.page.getByRole('tab', { name: 'Transcript' });
  await expect(tab).toHaveAttribute('aria-selected', 'false');
  await expect(watch.page.locator('transcript-segment-view-model')).toHaveCount(0);
  await tab.click();
  await expect(watch.page.locator('transcript-segment-view-model')).toHaveCount(60);
});

test('a neighbour throws a foreign element out once, and not again', async ({ watch, standIn }) => {
  standIn.setVariants({ neighbour: true });
  await watch.goto(A);
  const add = () =>
    watch.page.evaluate(() => {
      document.querySelector('#below')?.before(document.createElement('foreign-thing'));
    });
  await add();
  const foreign = watch.page.locator('foreign-thing');
  await expect(foreign).toHaveCount(0);
  expect(await watch.events('removed-foreign')).toMatchObject([{ tag: 'foreign-thing' }]);
  await add();
  await expect(foreign).toHaveCount(1);
});

test('the cookie question stands over the page until it is answered', async ({
  watch,
  standIn,
}) => {
  standIn.setFaults(A, { consent: true });
  await watch.goto(A);
  const question = watch.page.locator('ytd-consent-bump-v2-lightbox');
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Reject all' }).click();
  await expect(question).toHaveCount(0);
  await watch.goto(A);
  await expect(question).toHaveCount(0);
});

test('nothing of a watch page is on Shorts or on an embed', async ({ watch }) => {
  await watch.page.goto('https://www.youtube.com/shorts/ccccccccccc');
  await expect(watch.page.locator('ytd-shorts #shorts-player')).toBeVisible();
  await expect(watch.page.locator('ytd-watch-flexy')).toBeHidden();
  await watch.page.goto(`https://www.youtube.com/embed/${A}`);
  await expect(watch.page.locator('.ytmVideoInfoVideoTitle')).toHaveText(`Small video ${A}`);
  await expect(watch.page.locator('#below')).toHaveCount(0);
});
