import { SORRY, type Answer, type Question } from './answer';
import { captionAnswer } from './caption-answer';
import { pageData } from './page-data';
import { panelAnswer } from './panel-answer';
import { videoIdOfParams } from './panel-params';
import { playerResponse } from './player-response';
import { silentWebm } from './silent-webm';
import type { StandInVideo } from './stand-in-video';
import { potOf } from './track-url';
import type { Variants } from './variants';
import type { Boot, VideoSetup } from './video-setup';
import { embedDocument, watchDocument } from './watch-document';

export interface World {
  readonly videos: ReadonlyMap<string, StandInVideo>;
  readonly variants: Variants;
  readonly script: string;
  readonly css: string;
  readonly nonce: string;
}

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=UTF-8';
const html = (status: number, body: string): Answer => ({ status, type: HTML, body });
const json = (status: number, value: unknown): Answer => ({
  status,
  type: JSON_TYPE,
  body: JSON.stringify(value),
});

const FAILED_PRECONDITION = {
  error: {
    code: 400,
    message: 'Precondition check failed.',
    errors: [
      { message: 'Precondition check failed.', domain: 'global', reason: 'failedPrecondition' },
    ],
    status: 'FAILED_PRECONDITION',
  },
};

function setupOf(video: StandInVideo, { signedIn }: Variants): VideoSetup {
  const withoutTracks = { ...video, tracks: undefined };
  const answers = { playerResponse: playerResponse(video, signedIn), pageData: pageData(video) };
  return { video: withoutTracks, ...answers, pot: potOf(video.id) };
}

function document(world: World, videoId: string | null, host: string): Answer {
  const { videos, nonce } = world;
  const variants = host.startsWith('m.') ? { ...world.variants, mobile: true } : world.variants;
  const video = videoId === null ? undefined : videos.get(videoId);
  const links = [...videos.values()].map(({ id, title, channel, durationSeconds }) => {
    return { id, title, channel, durationSeconds };
  });
  const boot: Boot = { variants, setup: video ? setupOf(video, variants) : null, links };
  const policy = `require-trusted-types-for 'script'; script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'self'`;
  const headers = variants.csp === 'enforced' ? { 'content-security-policy': policy } : {};
  return { ...html(200, watchDocument(boot, nonce)), headers };
}

interface PanelQuestion {
  readonly panelId?: unknown;
  readonly params?: unknown;
  readonly context?: {
    readonly client?: {
      readonly clientName?: unknown;
      readonly hl?: unknown;
      readonly visitorData?: unknown;
    };
  };
}

/** What the page calls its visitor. */
const VISITOR = 'CgtzdGFuZC1pbg%3D%3D';

function panel(question: Question, videos: World['videos']): Answer | 'stall' {
  let asked: PanelQuestion;
  try {
    asked = JSON.parse(question.body) as PanelQuestion;
  } catch {
    return json(400, FAILED_PRECONDITION);
  }
  const { panelId, params } = asked;
  const client = asked.context?.client;
  const videoId = typeof params === 'string' ? videoIdOfParams(params) : undefined;
  const video = videoId === undefined ? undefined : videos.get(videoId);
  const isWeb = question.method === 'POST' && client?.clientName === 'WEB';
  const right = isWeb && panelId === 'PAmodern_transcript_view';
  // Without a signature of the account's the panel takes everybody for a stranger.
  const isGated = video?.faults?.playability !== undefined;
  const asksFirst = video?.faults?.consent === true && !question.cookie.includes('SOCS=');
  if (!right || !video || isGated || asksFirst) return json(400, FAILED_PRECONDITION);
  const isPage = client.visitorData === VISITOR;
  if (video.faults?.panelForPageOnly === true && !isPage) return json(400, FAILED_PRECONDITION);
  const { panel: fault, panelDelayMs: delayMs = 20 } = video.faults ?? {};
  if (fault === 'stall') return 'stall';
  if (fault === 'html') return { ...html(200, SORRY), delayMs };
  if (typeof fault === 'number') return { ...html(fault, SORRY), delayMs };
  const hl = client.hl;
  const whole = json(200, panelAnswer(video, typeof hl === 'string' ? hl.slice(0, 2) : 'en'));
  const body = String(whole.body);
  return { ...whole, body: fault === 'truncated' ? body.slice(0, body.length / 2) : body, delayMs };
}

function ofVideo(question: Question, world: World): Answer {
  const asked: unknown = question.method === 'POST' ? JSON.parse(question.body) : null;
  const inBody =
    typeof asked === 'object' && asked !== null && 'videoId' in asked ? asked.videoId : null;
  const video = world.videos.get(
    typeof inBody === 'string' ? inBody : (question.query.get('v') ?? ''),
  );
  if (!video) return json(404, { error: { code: 404 } });
  if (question.path === '/youtubei/v1/player')
    return json(200, playerResponse(video, world.variants.signedIn));
  if (question.path === '/youtubei/v1/next') return json(200, pageData(video));
  return json(200, setupOf(video, world.variants));
}

/** A token is made for the client that asked for it. */
const clientOf = (host: string) => (host.startsWith('m.') ? 'MWEB' : 'WEB');

/** The phone page's player asks the large page's host, which lets pages of YouTube's own do so. */
function captions({ query, host, origin }: Question, videos: World['videos']): Answer | 'stall' {
  const asking = origin === undefined ? host : new URL(origin).host;
  const answer = captionAnswer(query, videos, clientOf(asking));
  const isOwn = origin !== undefined && /^(www|m)\.youtube\.com$/.test(asking);
  if (answer === 'stall' || !isOwn) return answer;
  const shared = {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
  };
  return { ...answer, headers: { ...answer.headers, ...shared } };
}

/** What the stand-in says to one request; `stall` is silence. */
export function answerTo(question: Question, world: World): Answer | 'stall' {
  const { path, query } = question;
  switch (path) {
    case '/watch':
      return document(world, query.get('v'), question.host);
    case '/s/stand-in.js':
      return { status: 200, type: 'text/javascript; charset=utf-8', body: world.script };
    case '/s/stand-in.css':
      return { status: 200, type: 'text/css; charset=utf-8', body: world.css };
    case '/videoplayback': {
      const seconds = Math.min(Math.max(Number(query.get('dur')), 1), 86_400);
      return { status: 200, type: 'video/webm', body: silentWebm(seconds), ranges: true };
    }
    case '/api/timedtext':
      return captions(question, world.videos);
    case '/youtubei/v1/get_panel':
      return panel(question, world.videos);
    case '/youtubei/v1/get_transcript':
      return json(400, FAILED_PRECONDITION);
    case '/youtubei/v1/player':
    case '/youtubei/v1/next':
    case '/s/setup':
      return ofVideo(question, world);
    case '/favicon.ico':
      return { status: 204, type: 'image/x-icon', body: '' };
    default:
      if (path.startsWith('/embed/')) {
        const title = world.videos.get(path.slice('/embed/'.length))?.title ?? '';
        return html(200, embedDocument(title, world.nonce));
      }
      if (/^\/($|shorts\/|@|feed\/|results|playlist)/.test(path))
        return document(world, null, question.host);
      return html(404, '<html><body>404</body></html>');
  }
}
