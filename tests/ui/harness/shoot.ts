import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright';
import { openHarness } from './serve';

// Takes every picture of the overlay into .work/shots:
//   npx tsx tests/ui/harness/shoot.ts [part of a name]

interface Shot {
  readonly name: string;
  readonly view: object;
  readonly height?: number;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly before?: (page: Page) => Promise<void>;
}

const overBar = (index: number) => async (page: Page) => {
  await page.locator(`[data-segment="${index}"]`).hover();
  await page.locator('[role=tooltip]').waitFor();
};

const overCell = async (page: Page) => {
  await page.locator('.cell').nth(9).hover();
  await page.locator('[role=tooltip]').waitFor();
};

const byKey = async (page: Page) => {
  await page.locator('[role=slider]').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('[role=tooltip]').waitFor();
};

const press = (selector: string) => async (page: Page) => page.locator(selector).click();

const SHOTS: readonly Shot[] = [
  { name: 'ready-dark', view: {} },
  { name: 'ready-light', view: { light: true, shape: 'grim', played: 0.74 } },
  { name: 'theatre', view: { theatre: true, shape: 'hopeful', width: 1280 } },
  { name: 'theatre-light', view: { theatre: true, light: true, width: 1280 } },
  { name: 'wide', view: { width: 1000, shape: 'grim' } },
  { name: 'small', view: { width: 628, light: true } },
  { name: 'small-516', view: { width: 516 } },
  { name: 'narrow', view: { width: 400, shape: 'grim' }, height: 400 },
  { name: 'narrow-320', view: { width: 320 }, height: 400 },
  { name: 'rtl', view: { width: 628, rtl: true, shape: 'hopeful', played: 0.55 } },
  { name: 'collapsed', view: { collapsed: true, shape: 'grim', played: 0.74 } },
  { name: 'collapsed-light', view: { collapsed: true, light: true } },
  { name: 'compact', view: { height: 'compact' } },
  { name: 'compact-merged', view: { height: 'compact', width: 466 } },
  { name: 'tall', view: { height: 'tall' }, height: 330 },
  { name: 'order', view: { scale: 'order' } },
  { name: 'close-up', view: {}, before: press('[data-action="close-up"]') },
  { name: 'bare', view: { shape: 'bare' } },
  { name: 'merged-806', view: { count: 300 } },
  { name: 'merged-1200', view: { count: 500, width: 1200 } },
  { name: 'orange-grey-blue', view: { shape: 'grim', palette: 'orange-grey-blue' } },
  { name: 'greys', view: { shape: 'grim', palette: 'greys' } },
  { name: 'tooltip', view: { shape: 'grim', width: 604 }, height: 560, before: overBar(64) },
  { name: 'tooltip-end', view: { shape: 'grim' }, height: 560, before: overBar(98) },
  { name: 'tooltip-merged', view: { width: 400 }, height: 560, before: overBar(20) },
  {
    name: 'tooltip-chapter',
    view: {},
    height: 300,
    before: overCell,
  },
  { name: 'tooltip-none', view: { shape: 'grim' }, height: 560, before: overBar(48) },
  {
    name: 'keyboard-light',
    view: { light: true, shape: 'hopeful', width: 604 },
    height: 560,
    before: byKey,
  },
  {
    name: 'table',
    view: { shape: 'grim', played: 0.66 },
    height: 600,
    before: press('[data-action="table"]'),
  },
  {
    name: 'forced-colours',
    view: { shape: 'grim', played: 0.74 },
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
  {
    name: 'forced-colours-collapsed',
    view: { collapsed: true },
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
  { name: 'more-contrast', view: { shape: 'grim' }, media: { contrast: 'more' } },
  ...[
    'looking',
    'reading',
    'scoring',
    'no-captions',
    'unsupported-language',
    'live',
    'live:premiere',
    'outdated',
    'http-429',
    'gated',
    'offline',
    'ad',
    'storage',
    'truncated',
  ].flatMap((state): Shot[] => [
    { name: `state-${state.replace(':', '-')}`, view: { state, width: 606 } },
    {
      name: `state-${state.replace(':', '-')}-320`,
      view: { state, width: 320, light: true },
      height: 400,
    },
  ]),
  {
    name: 'state-details',
    view: { state: 'http-429', width: 606 },
    height: 400,
    before: press('[data-action="details"]'),
  },
  ...['no-captions', 'gated'].flatMap((state) =>
    [606, 320].map((width): Shot => ({
      name: `state-details-${state}-${width}`,
      view: { state, width, light: state === 'gated' },
      height: 520,
      before: press('[data-action="details"]'),
    })),
  ),
  { name: 'state-looking-collapsed', view: { state: 'looking', collapsed: true } },
  { name: 'state-scoring-compact', view: { state: 'scoring', height: 'compact' } },
  { name: 'state-gated-compact', view: { state: 'gated', height: 'compact' } },
  { name: 'state-scoring-start', view: { state: 'scoring:0.02' } },
];

const part = process.argv[2] ?? '';
const harness = await openHarness();
await mkdir('.work/shots', { recursive: true });
for (const { name, view, height = 260, media, before } of SHOTS) {
  if (!name.includes(part)) continue;
  const width = 'width' in view && typeof view.width === 'number' ? view.width : 806;
  const page = await harness.open(view, { viewport: { width: width + 48, height } });
  if (media) await page.emulateMedia(media);
  await before?.(page);
  await page.screenshot({ path: `.work/shots/${name}.png`, animations: 'disabled' });
  await page.context().close();
}
await harness.close();
