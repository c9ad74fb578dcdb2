import { SAMPLE_CONVERSATION, type TalkChapter } from './sample-conversation';
import { automaticCues, manualCues, speak } from './speak';
import type { StandInTrack, StandInVideo } from './stand-in-video';
import { stretchConversation } from './stretch-conversation';

const WORDS_A_MINUTE = 160;
const TAIL_SECONDS = 5;
/** People set a dozen chapters or two, however long they talk. */
const MOST_CHAPTERS = 24;

/** The tracks that a talk may have; a line-level automatic one stands in for the word-timed one. */
export interface TalkTracks {
  readonly automatic?: 'word' | 'line' | 'none';
  readonly manual?: boolean;
}

function tracksOf(talk: readonly TalkChapter[], wanted: TalkTracks): StandInTrack[] {
  const spoken = speak(talk);
  const { automatic = 'word', manual = false } = wanted;
  const name = 'English (auto-generated)';
  const asr = { vssId: 'a.en', languageCode: 'en', kind: 'asr', name } as const;
  const typed = { vssId: '.en', languageCode: 'en', name: 'English', shape: 'manual' } as const;
  return [
    ...(manual ? [{ ...typed, cues: manualCues(spoken) }] : []),
    ...(automatic === 'none' ? [] : [{ ...asr, shape: automatic, cues: automaticCues(spoken) }]),
  ];
}

/** A video of a conversation, on its clock, with the chapters in its description. */
export function talkVideo(
  talk: readonly TalkChapter[],
  head: Pick<StandInVideo, 'id' | 'title'> & Partial<StandInVideo>,
  tracks: TalkTracks = {},
): StandInVideo {
  const spoken = speak(talk);
  const every = Math.ceil(spoken.chapters.length / MOST_CHAPTERS);
  return {
    channel: 'Example Conversations',
    durationSeconds: Math.ceil(spoken.endMs / 1000) + TAIL_SECONDS,
    description:
      'A long conversation about artificial intelligence, its promise and its dangers.\n\nTranscript: see the link below.',
    keywords: ['artificial intelligence', 'AI safety', 'interview'],
    publishedOn: '2026-10-05',
    chapters: spoken.chapters.filter((_, index) => index % every === 0),
    tracks: tracksOf(talk, tracks),
    ...head,
  };
}

/** The sample conversation: twelve minutes, automatic captions unless other tracks are wanted. */
export function sampleVideo(
  change: Partial<StandInVideo> = {},
  tracks: TalkTracks = {},
): StandInVideo {
  const title = 'AI, for better and for worse: a conversation';
  return talkVideo(SAMPLE_CONVERSATION, { id: 'sampleTalk1', title, ...change }, tracks);
}

/** The sample conversation stretched to so many minutes, for load. */
export function longVideo(
  minutes: number,
  change: Partial<StandInVideo> = {},
  tracks: TalkTracks = {},
): StandInVideo {
  const talk = stretchConversation(SAMPLE_CONVERSATION, minutes * WORDS_A_MINUTE);
  const title = `AI, for better and for worse: all ${minutes} minutes of it`;
  return talkVideo(talk, { id: 'sampleLong1', title, ...change }, tracks);
}
