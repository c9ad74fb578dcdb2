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
  readonly finishes: (how: Variants['finish']) => void;
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

function stepTo(address: string, push: boolean): Step {
  const url = new URL(address, location.origin);
  const videoId = url.pathname === '/watch' ? url.searchParams.get('v') : null;
  return { videoId, path: url.pathname + url.search, push };
}

const endpointOf = ({ videoId }: Step) => (videoId === null ? {} : { watchEndpoint: { videoId } });

/** What the page fetches for a video: YouTube's two answers, and the stand-in's own. */
async function fetchSetup(videoId: string): Promise<VideoSetup> {
  const [setup] = await Promise.all([
    fetch(`/s/setup?v=${videoId}`).then((answer) => answer.json() as Promise<VideoSetup>),
    ask('/youtubei/v1/player', videoId),
    ask('/youtubei/v1/next', videoId),
  ]);
  return setup;
}

/** The phone page's own event, at the window. */
export function sayMobileEnd(response: object): void {
  const detail = { href: location.href, data: { loading: false, response } };
  dispatchEvent(new CustomEvent('state-navigateend', { detail }));
}

function sayFinish(step: Step, data: object): void {
  const pageType = pageTypeOf(step.path);
  const endpoint = endpointOf(step);
  const response = { page: pageType, endpoint, url: step.path, ...data };
  say('yt-navigate-finish', { pageType, endpoint, response });
}

/** What the page says of an arrival, in YouTube's order. */
function sayArrival(step: Step, setup: VideoSetup | null, told: Told): void {
  const { finishes, from, isMobile } = told;
  const page = pageTypeOf(step.path);
  const data = setup ? { playerResponse: setup.playerResponse, response: setup.pageData } : {};
  if (isMobile) {
    for (let count = 0; count < finishes; count += 1) sayMobileEnd({ page, ...data });
    return;
  }
  say('yt-page-data-fetched', { pageData: { page, ...data } });
  for (let count = 0; count < finishes; count += 1) sayFinish(step, data);
  say('yt-page-data-updated', { pageType: page });
  if (from !== page) say('yt-page-type-changed', { newPageSubtype: page });
}

interface Told {
  readonly finishes: number;
  readonly from: string;
  readonly isMobile: boolean;
}

const FINISHES: Readonly<Record<Variants['finish'], number>> = {
  normal: 1,
  never: 0,
  early: 0,
  twice: 2,
};

/** Moves through the site without a new document, in YouTube's order of events. */
export function createNavigation(
  variants: Variants,
  log: EventLog,
  places: Places,
  startType: string,
): Navigation {
  const now = { step: 0, pageType: startType, finish: variants.finish };
  const go = async (step: Step): Promise<void> => {
    now.step += 1;
    const mine = now.step;
    const pageType = pageTypeOf(step.path);
    log.note('navigate', { path: step.path });
    if (!variants.mobile) {
      say('yt-navigate-start', { pageType, endpoint: endpointOf(step), url: step.path });
    }
    if (step.push) history.pushState({}, '', step.path);
    if (now.finish === 'early' && !variants.mobile) sayFinish(step, {});
    const wanted = step.videoId === null ? Promise.resolve(null) : fetchSetup(step.videoId);
    const [setup] = await Promise.all([wanted, wait(variants.navigationMs)]);
    if (mine !== now.step) return;
    if (setup) places.showWatch(setup, 0);
    else if (pageType === 'shorts') places.showShorts();
    else places.showBrowse();
    const finishes = FINISHES[now.finish];
    sayArrival(step, setup, { finishes, from: now.pageType, isMobile: variants.mobile });
    now.pageType = pageType;
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
    finishes: (how) => {
      now.finish = how;
    },
  };
}
