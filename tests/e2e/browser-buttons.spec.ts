import type { BrowserContext } from '@playwright/test';
import { smallVideo } from '../stand-in/small-video';
import { sampleVideo } from '../stand-in/talk-video';
import { expect, test } from './fixtures';

const talk = sampleVideo({ faults: { gate: 'open' } });
const bread = smallVideo('bbbbbbbbbbb', { title: 'Bread', channel: 'Loaves' });

test.use({ scene: { videos: [talk, bread] } });

/** As much of the worker's own browser as is asked here; events can be set off by hand. */
declare const chrome: {
  readonly tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> };
  readonly action: {
    getBadgeText: (where: object) => Promise<string>;
    getTitle: (where: object) => Promise<string>;
  };
  readonly commands: {
    readonly onCommand: { dispatch: (name: string, tab: object) => void };
  };
  readonly contextMenus: {
    readonly onClicked: { dispatch: (info: object, tab: object) => void };
  };
};

async function workerOf(context: BrowserContext) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

async function buttonOf(context: BrowserContext) {
  return (await workerOf(context)).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://www.youtube.com/*' });
    const where = { tabId: tab?.id };
    return [await chrome.action.getBadgeText(where), await chrome.action.getTitle(where)];
  });
}

test('the button tells the state of its tab: the lean, or what is in the way', async ({
  watch,
  context,
}) => {
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  const [badge = '', title] = await buttonOf(context);
  expect(badge).toMatch(/^([+−]\d+|0)$/);
  expect(title).toMatch(/^Perspective Arc · Leaning .*, (risk-forward|mixed|opportunity-forward)$/);
  await watch.navigate(bread.id);
  await expect
    .poll(() => buttonOf(context))
    .toEqual(['', 'Perspective Arc · Your options leave this video out; it can be read from here']);
});

test('menu and keys fold the arc, open its page and read what was left out', async ({
  watch,
  context,
}) => {
  await watch.goto(talk.id);
  await watch.waitForState('ready');
  const worker = await workerOf(context);
  const press = (kind: 'key' | 'menu', name: string) =>
    worker.evaluate(
      async ([by, what]) => {
        const [tab] = await chrome.tabs.query({ url: 'https://www.youtube.com/*' });
        if (!tab) throw new Error('no tab');
        if (by === 'key') chrome.commands.onCommand.dispatch(what, tab);
        else chrome.contextMenus.onClicked.dispatch({ menuItemId: what }, tab);
      },
      [kind, name] as const,
    );
  const tall = (await watch.overlay.boundingBox())?.height ?? 0;
  await press('key', 'fold');
  await expect.poll(async () => (await watch.overlay.boundingBox())?.height).toBeLessThan(tall);
  await press('key', 'fold');
  await expect.poll(async () => (await watch.overlay.boundingBox())?.height).toBe(tall);
  const opened = context.waitForEvent('page');
  await press('menu', 'episode');
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(talk.title);
  await watch.page.bringToFront();
  await watch.navigate(bread.id);
  await expect(watch.overlay).toHaveCount(0);
  await press('menu', 'read');
  await expect(watch.overlay).toHaveCount(1);
});
