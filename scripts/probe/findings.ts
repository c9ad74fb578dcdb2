import { parseCaptions } from '@/captions/parse-captions';
import type { CaptionTrack } from '@/core/caption-track';
import { chooseTrack } from '@/core/episodes/choose-track';
import type { CaptionRoute } from '@/core/transcript';
import { judgeAnswer } from '@/page/caption-answer';
import { isSameTrack, needsToken, toCaptionUrl } from '@/page/caption-url';
import { readSurvey, type PlayerSurvey } from '@/page/player-survey';
import type { Evidence, Exchange } from './evidence.ts';
import { hasPageData, transcriptCommand } from './transcript-command.ts';

/** Whether one route would bring captions, and why. */
export interface Finding {
  readonly route: Exclude<CaptionRoute, 'file'>;
  readonly works: 'yes' | 'likely' | 'no' | 'unknown';
  readonly why: string;
}

/** What a probe tells. */
export interface Report {
  readonly survey: PlayerSurvey;
  /** The track that would be read; undefined where there is none to read. */
  readonly track: CaptionTrack | undefined;
  /** Why no route is even tried; undefined where they are. */
  readonly obstacle: string | undefined;
  readonly findings: readonly Finding[];
}

const LOG_WANTED = 'a saved page holds no requests; a network log (HAR) would tell';

/** Judges a saved page or a network log by the rules that the extension itself goes by. */
export function probe(evidence: Evidence): Report {
  const { videoId, pageUrl, response, pageData } = evidence;
  const survey = readSurvey({ response, pageData }, videoId, pageUrl);
  const choice = chooseTrack(survey.tracks, { audio: survey.audio });
  const track = choice.kind === 'none' ? undefined : choice.track;
  return {
    survey,
    track,
    obstacle: obstacleOf(survey, response, choice.kind),
    findings: [
      playerRequest(evidence, track),
      trackUrl(evidence, track),
      panel(evidence),
      nudge(survey, track),
      panelDom(evidence),
    ],
  };
}

function obstacleOf(survey: PlayerSurvey, response: unknown, choice: string): string | undefined {
  if (response === undefined) return 'no player response of this video is in the file';
  const { facts } = survey;
  if (!facts)
    return 'the player response names another video or none, and says nothing of this one';
  if (facts.availability !== 'playable') return `the video is told to be ${facts.availability}`;
  if (choice === 'none') return 'the response lists no track of speech: no-tracks';
  return choice === 'unsupported' ? 'no track is in English: unsupported-language' : undefined;
}

/** What the captions of an exchange come to, as the extension would have it. */
function outcomeOf({ status, body, hasBody }: Exchange): { ok: boolean; says: string } {
  if (!hasBody && status === 200) {
    return { ok: true, says: 'answered 200; the log keeps no body to look into' };
  }
  const answer = judgeAnswer(status, body);
  if (answer.kind === 'failed') return { ok: false, says: `${answer.cause} (HTTP ${status})` };
  const outcome = parseCaptions(answer.text, { durationMs: 0 });
  return outcome.kind === 'refused'
    ? { ok: false, says: `${outcome.cause} (${outcome.found})` }
    : { ok: true, says: `${outcome.cues.length} cues, times by ${outcome.precision}` };
}

/** The player's own requests say which player they are of. */
const isPlayers = ({ url }: Exchange): boolean => url.searchParams.has('cplayer');

function ofTrack(
  evidence: Evidence,
  track: CaptionTrack | undefined,
  keep: (one: Exchange) => boolean,
): Exchange | undefined {
  const own = track && toCaptionUrl(track.baseUrl, evidence.videoId, evidence.pageUrl);
  const all = (evidence.captions ?? []).filter(keep);
  return own ? all.findLast(({ url }) => isSameTrack(url, own)) : all.at(-1);
}

function playerRequest(evidence: Evidence, track: CaptionTrack | undefined): Finding {
  const route = 'player-request';
  if (!evidence.captions) return { route, works: 'unknown', why: LOG_WANTED };
  const made = ofTrack(evidence, track, isPlayers);
  if (!made) {
    return {
      route,
      works: 'no',
      why: 'the player made no request for this track: captions were off',
    };
  }
  const { ok, says } = outcomeOf(made);
  return { route, works: ok ? 'yes' : 'no', why: `the player asked: ${says}` };
}

function trackUrl(evidence: Evidence, track: CaptionTrack | undefined): Finding {
  const route = 'track-url';
  const own = track && toCaptionUrl(track.baseUrl, evidence.videoId, evidence.pageUrl);
  if (!own) {
    return {
      route,
      works: 'no',
      why: track ? 'its address is none of YouTube’s' : 'no track to ask for',
    };
  }
  const made = ofTrack(evidence, track, (one) => !isPlayers(one));
  if (made) {
    const { ok, says } = outcomeOf(made);
    return { route, works: ok ? 'yes' : 'no', why: `a request of ours or another’s: ${says}` };
  }
  if (!needsToken(own)) return { route, works: 'likely', why: 'the address is not gated' };
  const tokened = evidence.captions?.some(({ url }) => url.searchParams.has('pot')) === true;
  return tokened
    ? { route, works: 'likely', why: 'gated, and the player got its token' }
    : { route, works: 'no', why: 'gated (exp=xpe): without the player’s token it answers nothing' };
}

function panel({ panels, pageData }: Evidence): Finding {
  const route = 'panel';
  const made = panels?.at(-1);
  if (made) {
    const { ok, says } = outcomeOf(made);
    return { route, works: ok ? 'yes' : 'no', why: `get_panel was asked: ${says}` };
  }
  if (!hasPageData(pageData)) return { route, works: 'unknown', why: 'no page data of this video' };
  const command = transcriptCommand(pageData);
  return command === undefined
    ? { route, works: 'no', why: 'the page offers no transcript' }
    : { route, works: 'likely', why: `the page offers ${command}` };
}

function nudge({ facts }: PlayerSurvey, track: CaptionTrack | undefined): Finding {
  const route = 'nudge';
  if (!track) return { route, works: 'no', why: 'no track to switch on' };
  return facts?.availability === 'playable'
    ? {
        route,
        works: 'likely',
        why: 'the player has the track; it must play, without an advertisement',
      }
    : { route, works: 'no', why: 'the video doesn’t play here' };
}

const ROWS = /<(?:ytd-transcript-segment-renderer|transcript-segment-view-model)[\s>]/g;

function panelDom({ html, pageData }: Evidence): Finding {
  const route = 'panel-dom';
  const rows = html.match(ROWS)?.length ?? 0;
  if (rows > 0) return { route, works: 'yes', why: `${rows} rows stand in the markup` };
  if (!hasPageData(pageData)) return { route, works: 'unknown', why: 'no page data of this video' };
  const command = transcriptCommand(pageData);
  return command === undefined
    ? { route, works: 'no', why: 'there is no button to press' }
    : { route, works: 'likely', why: `the button opens ${command}` };
}
