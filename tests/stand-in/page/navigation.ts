import type { PlayerResponse } from '../player-response';
import type { Variants } from '../variants';
import type { VideoSetup } from '../video-setup';
import type { EventLog } from './event-log';

export interface Places {
  readonly showWatch: (setup: VideoSetup, fromSeconds: number) => void;
  readonly showBrowse: () => void;
  readonly showShorts: () => void;
}

export interface Navigation {
  readonly toVideo: (videoId: string) => Promise<void>;
  readonly toPath: (path: string) => Promise<void>;
}

interface Step {
  readonly videoId: string | null;
  readonly path: string;
  readonly push: boolean;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const say = (name: string, detail: object) =>
  document.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));

async function ask(path: string, videoId: string): Promise<unknown> {
  const body = JSON.stringify({ context: { client: { clientName: 'WEB' } }, videoId });
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return answer.ok ? answer.json() : null;
}

function pageTypeOf(path: string): string {
  if (path.startsWith('/watch')) return 'watch';
  return path.startsWith('/shorts') ? 'shorts' : 'browse';
}

/** Moves through the site without a new document, in YouTube's order of events. */
export function createNavigation(
  variants: Variants,
  log: EventLog,
  places: Places,
  startType: string,
): Navigation {
  const now = { step: 0, pageType: startType };

  const finish = (step: Step, response: object): void => {
    const pageType = pageTypeOf(step.path);
    const endpoint = step.videoId === null ? {} : { watchEndpoint: { videoId: step.videoId } };
    say('yt-navigate-finish', {
      pageType,
      endpoint,
      response: { page: pageType, endpoint, url: step.path, ...response },
    });
  };
  const arrive = (step: Step, setup: VideoSetup | null): void => {
    const pageType = pageTypeOf(step.path);
    if (setup) places.showWatch(setup, 0);
    else if (pageType === 'shorts') places.showShorts();
    else places.showBrowse();
    const data: { playerResponse?: PlayerResponse; response?: object } = setup
      ? { playerResponse: setup.playerResponse, response: setup.pageData }
      : {};
    say('yt-page-data-fetched', { pageData: { page: pageType, ...data } });
    if (variants.finish === 'normal' || variants.finish === 'twice') finish(step, data);
    if (variants.finish === 'twice') finish(step, data);
    say('yt-page-data-updated', { pageType });
    if (now.pageType !== pageType) say('yt-page-type-changed', { newPageSubtype: pageType });
    now.pageType = pageType;
  };
  const go = async (step: Step): Promise<void> => {
    now.step += 1;
    const mine = now.step;
    const endpoint = step.videoId === null ? {} : { watchEndpoint: { videoId: step.videoId } };
    log.note('navigate', { path: step.path });
    say('yt-navigate-start', { pageType: pageTypeOf(step.path), endpoint, url: step.path });
    if (step.push) history.pushState({}, '', step.path);
    if (variants.finish === 'early') finish(step, {});
    const { videoId } = step;
    const wanted =
      videoId === null
        ? Promise.resolve(null)
        : Promise.all([
            fetch(`/s/setup?v=${videoId}`).then((answer) => answer.json() as Promise<VideoSetup>),
            ask('/youtubei/v1/player', videoId),
            ask('/youtubei/v1/next', videoId),
          ]).then(([setup]) => setup);
    const [setup] = await Promise.all([wanted, wait(variants.navigationMs)]);
    if (mine === now.step) arrive(step, setup);
  };

  const stepTo = (address: string, push: boolean): Step => {
    const url = new URL(address, location.origin);
    const videoId = url.pathname === '/watch' ? url.searchParams.get('v') : null;
    return { videoId, path: url.pathname + url.search, push };
  };
  addEventListener('popstate', () => void go(stepTo(location.href, false)));
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void go(stepTo(link.getAttribute('href') ?? '/', true));
  });
  return {
    toVideo: (videoId) => go(stepTo(`/watch?v=${videoId}`, true)),
    toPath: (path) => go(stepTo(path, true)),
  };
}
