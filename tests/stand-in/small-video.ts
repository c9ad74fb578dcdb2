import type { StandInCue, StandInVideo } from './stand-in-video';

const LINES: readonly StandInCue[] = Array.from({ length: 60 }, (_, index) => ({
  startMs: index * 2000 + 100,
  endMs: index * 2000 + 1900,
  text: `this is line ${index} and it speaks of nothing much`,
}));

/** Two minutes of sixty plain lines, automatic and manual, for tests of the page rather than the talk. */
export function smallVideo(id: string, change: Partial<StandInVideo> = {}): StandInVideo {
  const english = { languageCode: 'en', cues: LINES } as const;
  return {
    id,
    title: `Small video ${id}`,
    channel: 'Example',
    durationSeconds: 120,
    description: '0:00 Start\n0:40 Middle\n1:20 End',
    chapters: [
      { startMs: 0, title: 'Start' },
      { startMs: 40_000, title: 'Middle' },
      { startMs: 80_000, title: 'End' },
    ],
    tracks: [
      { ...english, vssId: 'a.en', kind: 'asr', name: 'English (auto-generated)', shape: 'word' },
      { ...english, vssId: '.en', name: 'English', shape: 'manual' },
    ],
    ...change,
  };
}
