import type { BrowserContext } from '@playwright/test';

/**
 * Ends the extension's service worker at once, as the browser may at any moment. Gives how many
 * were running; the next message wakes a new one.
 */
export async function stopWorker(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser has no debugging session');
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
  return workers.length;
}
