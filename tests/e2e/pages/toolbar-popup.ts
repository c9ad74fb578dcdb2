import { expect, type BrowserContext, type CDPSession } from '@playwright/test';

/** The popup as the toolbar opens it, which no page object reaches: it is asked over the wire. */
export interface ToolbarPopup {
  /** The value of an expression inside the popup; it must survive being written as JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
}

interface Target {
  readonly targetId: string;
  readonly url: string;
}

async function targets(session: CDPSession, filter?: object[]): Promise<Target[]> {
  const { targetInfos } = await session.send('Target.getTargets', filter ? { filter } : undefined);
  return targetInfos;
}

/** Presses the extension's button while a tab whose address holds `inTab` is in front. */
export async function openFromToolbar(
  context: BrowserContext,
  extensionId: string,
  inTab: string,
): Promise<ToolbarPopup> {
  const [page] = context.pages();
  if (!page) throw new Error('The browser has no page to start from.');
  const session =
    (await context.browser()?.newBrowserCDPSession()) ?? (await context.newCDPSession(page));
  const tab = (await targets(session, [{ type: 'tab' }])).find(({ url }) => url.includes(inTab));
  if (!tab) throw new Error(`No tab shows ${inTab}.`);
  const press = { id: extensionId, targetId: tab.targetId };
  // Newer than the types that come with the runner.
  await (session.send as (method: string, params: object) => Promise<unknown>).call(
    session,
    'Extensions.triggerAction',
    press,
  );
  return attachTo(session, '/popup.html');
}

/** The side panel once it is open, which no page object reaches either. */
export async function findSidePanel(context: BrowserContext): Promise<ToolbarPopup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no debugging session.');
  return attachTo(session, '/transcript.html');
}

async function attachTo(session: CDPSession, ending: string): Promise<ToolbarPopup> {
  const find = async () => (await targets(session)).find(({ url }) => url.endsWith(ending));
  await expect.poll(async () => (await find()) !== undefined).toBe(true);
  const { targetId = '' } = (await find()) ?? {};
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  return { evaluate: createEvaluate(session, sessionId) };
}

function createEvaluate(session: CDPSession, sessionId: string): ToolbarPopup['evaluate'] {
  const waiting = new Map<number, (answer: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as {
      id: number;
      result?: { result?: { value?: unknown } };
    };
    waiting.get(id)?.(result?.result?.value);
    waiting.delete(id);
  });
  const asked = { count: 0 };
  return (expression) =>
    new Promise((resolve, reject) => {
      const id = ++asked.count;
      waiting.set(id, resolve);
      const params = { expression, returnByValue: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}
