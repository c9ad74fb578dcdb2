import type { Assessment } from '@/core/assessment';
import { searchWords } from '@/core/library/search-words';
import { NO_MEMORY, type RouteMemory } from '@/core/route-memory';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings';
import type { VideoId } from '@/core/video-id';
import type { Episode, EpisodeStore } from '@/store/episode-store';

/** Keeps everything until the worker ends and nothing longer: for private windows. */
export function createMemoryStore(): EpisodeStore {
  const episodes = new Map<VideoId, Episode>();
  const assessments = new Map<VideoId, Assessment>();
  const fresh = { settings: DEFAULT_SETTINGS, routes: NO_MEMORY };
  const kept: { settings: Settings; routes: RouteMemory } = { ...fresh };
  return {
    getReading: (id) => Promise.resolve(episodes.get(id)?.reading),
    getTranscript: (id) => Promise.resolve(episodes.get(id)?.transcript),
    listCards: () =>
      Promise.resolve(
        [...episodes.values()].map(({ card }) => card).sort((a, b) => b.readAt - a.readAt),
      ),
    keepEpisode: (episode) => {
      episodes.set(episode.card.video.videoId, episode);
      return Promise.resolve();
    },
    forgetEpisode: (id) => {
      episodes.delete(id);
      return Promise.resolve();
    },
    forgetEpisodes: () => {
      episodes.clear();
      return Promise.resolve();
    },
    listSearchWords: (from, count) =>
      Promise.resolve(
        [...episodes].slice(from, from + count).map(([videoId, { reading }]) => ({
          videoId,
          words: searchWords(reading.segments.map(({ text }) => text)),
        })),
      ),
    listIds: () => Promise.resolve([...episodes.keys()].sort()),
    listTranscriptIds: () => Promise.resolve([...episodes.keys()]),
    forgetTranscripts: () => Promise.resolve(),
    listAssessments: () => Promise.resolve([...assessments]),
    mergeRecords: () => Promise.resolve({ notes: 0, settings: [] }),
    mergeLibrary: () => Promise.reject(new Error('A private window takes no library in.')),
    getAssessment: (id) => Promise.resolve(assessments.get(id)),
    keepAssessment: (id, assessment) => {
      assessments.set(id, assessment);
      return Promise.resolve();
    },
    getSettings: () => Promise.resolve(kept.settings),
    getSettingStamps: () => Promise.resolve({}),
    keepSettings: (settings) => {
      kept.settings = settings;
      return Promise.resolve();
    },
    getRouteMemory: () => Promise.resolve(kept.routes),
    keepRouteMemory: (memory) => {
      kept.routes = memory;
      return Promise.resolve();
    },
    takeFirstRun: () => Promise.resolve(false),
    countKept: () =>
      Promise.resolve({
        readings: episodes.size,
        transcripts: episodes.size,
        notes: assessments.size,
      }),
    forgetEverything: () => {
      episodes.clear();
      assessments.clear();
      Object.assign(kept, fresh);
      return Promise.resolve();
    },
  };
}
