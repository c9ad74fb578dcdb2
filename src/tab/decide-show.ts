import { chooseTrack } from '@/core/episodes/choose-track';
import { isAiTalk } from '@/core/episodes/is-ai-talk';
import type { Settings } from '@/core/settings';
import { isAxrp } from '@/core/episodes/shelf';
import type { Video } from '@/core/video';
import type { PlayerSurvey } from '@/page/player-survey';

/** Whether the overlay stands on a video; `unknown` while its page hasn't said enough. */
export type ShowDecision = 'show' | 'leave-out' | 'unknown';

/** Decides by what a video's own data say; nothing is requested for it. */
export function decideByVideo(
  showOn: Settings['showOn'],
  video: Video,
  channels: readonly string[] = [],
): ShowDecision {
  // Nothing at all is known: the viewer is told so rather than left with nothing.
  if (video.title === '' && video.channel === '') return 'show';
  if (showOn === 'axrp') return isAxrp(video) ? 'show' : 'leave-out';
  if (showOn === 'channels') return isAmong(channels, video.channel) ? 'show' : 'leave-out';
  if (showOn === 'ai-talk') return isAiTalk(video) ? 'show' : 'leave-out';
  return 'unknown';
}

/** Decides by the page's data, including its track list where the option asks for captions. */
export function decideShow(
  showOn: Settings['showOn'],
  survey: PlayerSurvey | undefined,
  channels: readonly string[] = [],
): ShowDecision {
  if (!survey?.facts) return 'unknown';
  if (showOn !== 'captioned-english') {
    return decideByVideo(showOn, survey.facts.video, channels);
  }
  if (survey.facts.availability !== 'playable') return 'leave-out';
  const choice = chooseTrack(survey.tracks, survey);
  if (choice.kind === 'none') return 'unknown';
  return choice.kind === 'chosen' ? 'show' : 'leave-out';
}

function isAmong(channels: readonly string[], channel: string): boolean {
  const plain = (name: string): string => name.trim().toLowerCase();
  return channels.some((name) => plain(name) === plain(channel));
}
