import { ASK_EVENT, TELL_EVENT, writeLetter } from '@/page/bridge-letter';
import { catchCaptions, type CaptionCatcher } from '@/page/caption-catcher';
import { keepNatives, type PageNatives } from '@/page/page-natives';
import { createPagePlayer, type PagePlayer } from '@/page/page-player';

/**
 * The half of the bridge that lives in the page's own world, where the player's methods are. It
 * hands over what the page knows anyway, lets the player seek and choose captions; there is nothing
 * behind it that a page's script could not do by itself. Answers come before the asking call
 * returns. `door` is where both halves meet: the page's window, at which this half listens first.
 */
export function startPlayerBridge(
  page: Window & typeof globalThis,
  door: EventTarget = page,
): void {
  const natives = keepNatives(page);
  const tell = (head: object, body = ''): void => {
    natives.send(door, TELL_EVENT, writeLetter(head, body, natives.stringify));
  };
  const catcher = catchCaptions(page, natives, (videoId) => tell({ about: 'caught', videoId }));
  const player = createPagePlayer(page, natives);
  natives.listen(door, ASK_EVENT, (event) => {
    try {
      const head = openAsk(natives.detail(event), natives);
      const { requestId, videoId, ask } = head;
      if (typeof requestId !== 'number' || typeof videoId !== 'string') return;
      const { answer, body } = answerTo(ask, videoId, head, { player, catcher });
      tell({ about: 'answer', requestId, videoId, answer }, body);
    } catch {
      // The other side takes silence for "not known yet"; the page must never hear of it.
    }
  });
}

/** Questions have no body, so that the whole letter is JSON. */
function openAsk(detail: unknown, natives: PageNatives): Readonly<Record<string, unknown>> {
  const head = typeof detail === 'string' ? natives.parse(detail) : undefined;
  return typeof head === 'object' && head !== null ? (head as Record<string, unknown>) : {};
}

interface Parts {
  readonly player: PagePlayer;
  readonly catcher: CaptionCatcher;
}

interface Answer {
  readonly answer: unknown;
  readonly body?: string;
}

function answerTo(
  ask: unknown,
  videoId: string,
  head: Readonly<Record<string, unknown>>,
  { player, catcher }: Parts,
): Answer {
  switch (ask) {
    case 'survey':
      return { answer: player.survey(videoId) };
    case 'clock':
      return { answer: player.clock() };
    case 'audio':
      return { answer: player.audio(videoId) };
    case 'seek':
      return { answer: typeof head.seconds === 'number' && player.seek(videoId, head.seconds) };
    case 'show-captions':
      return { answer: typeof head.vssId === 'string' && player.captions.show(head.vssId) };
    case 'restore-captions':
      return { answer: player.captions.restore() };
    case 'caught':
      return { answer: listed(catcher, videoId) };
    case 'body': {
      const caught = catcher.caught(head.key);
      return caught?.videoId === videoId ? { answer: true, body: caught.body } : { answer: false };
    }
    default:
      return { answer: undefined };
  }
}

function listed(catcher: CaptionCatcher, videoId: string): object[] {
  const found = catcher.ofVideo(videoId);
  const list: object[] = [];
  for (let i = 0; i < found.length; i++) {
    const entry = found[i];
    if (!entry) continue;
    list[i] = { key: entry.key, url: entry.url, status: entry.status, length: entry.body.length };
  }
  return list;
}
