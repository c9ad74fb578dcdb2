import { ASK_EVENT, openLetter, TELL_EVENT, writeLetter } from '@/page/bridge-letter';
import { catchCaptions, type CaptionCatcher } from '@/page/caption-catcher';
import { keepNatives, type PageNatives } from '@/page/page-natives';
import { createPagePlayer, type PagePlayer } from '@/page/page-player';

/**
 * The half of the bridge that lives in the page's own world, where the player's methods are. It
 * hands over what the page knows anyway and lets the player seek; there is nothing behind it that
 * a page's script could not do by itself. Answers come before the asking call returns.
 */
export function startPlayerBridge(page: Window & typeof globalThis): void {
  const natives = keepNatives(page);
  const { document } = page;
  const tell = (head: object, body = ''): void => {
    const detail = writeLetter(head, body, natives.stringify);
    natives.dispatch(document, new natives.CustomEvent(TELL_EVENT, { detail }));
  };
  const catcher = catchCaptions(page, natives, (videoId) => tell({ about: 'caught', videoId }));
  const player = createPagePlayer(page, natives);
  natives.listen(document, ASK_EVENT, (event) => {
    try {
      const letter = openLetter((event as CustomEvent<unknown>).detail, natives.parse);
      if (!letter) return;
      const { requestId, videoId, ask } = letter.head;
      if (typeof requestId !== 'number' || typeof videoId !== 'string') return;
      const { answer, body } = answerTo(ask, videoId, letter.head, { player, catcher, natives });
      tell({ about: 'answer', requestId, videoId, answer }, body);
    } catch {
      // The other side takes silence for "not known yet"; the page must never hear of it.
    }
  });
}

interface Parts {
  readonly player: PagePlayer;
  readonly catcher: CaptionCatcher;
  readonly natives: PageNatives;
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
    case 'caught':
      return { answer: listed(catcher, videoId) };
    case 'body': {
      const caught = catcher.caught(Number(head.key));
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
