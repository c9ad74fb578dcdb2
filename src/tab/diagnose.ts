import type { Diagnosis } from '@/core/diagnosis';
import { chooseTrack } from '@/core/episodes/choose-track';
import type { VideoId } from '@/core/video-id';
import { needsToken } from '@/page/caption-url';
import type { CaptionPage } from '@/page/caption-ways';
import type { PlayerSurvey } from '@/page/player-survey';

const MAX_TRACKS = 12;

/** Notes what the page is like, in so few words that nothing private can be among them. */
export function diagnose(page: CaptionPage, videoId: VideoId): Diagnosis {
  const survey = page.survey(videoId, true);
  const { tracks = [], client } = survey ?? {};
  return {
    tracks: tracks.slice(0, MAX_TRACKS).map(({ languageCode, kind }) => ({
      language: only(/^[\w-]{1,20}$/, languageCode),
      kind: kind ?? 'manual',
    })),
    token: tokenOf(page, videoId, survey),
    player: playerOf(page, videoId, survey),
    captionsOn: survey?.captionsOn === true,
    client: only(/^[\d.]{1,30}$/, client?.version),
    language: only(/^[\w-]{1,20}$/, client?.language),
  };
}

/** A page can call anything its version; only what looks like one is repeated. */
function only(shape: RegExp, text = ''): string {
  return shape.test(text) ? text : '';
}

function tokenOf(
  page: CaptionPage,
  videoId: VideoId,
  survey: PlayerSurvey | undefined,
): Diagnosis['token'] {
  const choice = chooseTrack(survey?.tracks ?? [], { audio: survey?.audio });
  if (choice.kind === 'none' || !URL.canParse(choice.track.baseUrl)) return 'unknown';
  if (!needsToken(new URL(choice.track.baseUrl))) return 'not-needed';
  const ask = { videoId, track: choice.track, translate: false };
  return page.hasAddress(ask) ? 'there' : 'missing';
}

function playerOf(
  page: CaptionPage,
  videoId: VideoId,
  survey: PlayerSurvey | undefined,
): Diagnosis['player'] {
  if (!page.hasPlayer()) return 'none';
  if (page.isAdPlaying()) return 'advertisement';
  if (survey?.playerVideoId === undefined) return 'silent';
  return page.isRunning(videoId) ? 'running' : 'waiting';
}
