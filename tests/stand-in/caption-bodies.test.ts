import { describe, expect, it } from 'vitest';
import { captionBody, wordsOf } from './caption-bodies';
import { SAMPLE_CONVERSATION } from './sample-conversation';
import type { StandInTrack } from './stand-in-video';
import { stretchConversation } from './stretch-conversation';
import { longVideo, sampleVideo } from './talk-video';

interface Event {
  readonly tStartMs: number;
  readonly dDurationMs: number;
  readonly aAppend?: 1;
  readonly segs?: readonly { readonly utf8: string; readonly tOffsetMs?: number }[];
}

const eventsOf = (track: StandInTrack) =>
  (JSON.parse(captionBody(track, 'json3')) as { events: Event[] }).events;

function trackOf(automatic: 'word' | 'line' | 'none', manual = false): StandInTrack {
  const [track] = sampleVideo({}, { automatic, manual }).tracks;
  if (!track) throw new Error('no track');
  return track;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('word-timed automatic captions', () => {
  const track = trackOf('word');
  const events = eventsOf(track);

  it('open with a window, roll by append events and overlap', () => {
    expect(events[0]).not.toHaveProperty('segs');
    const texts = events.filter((event) => event.segs && event.aAppend !== 1);
    expect(events.filter((event) => event.aAppend === 1)).toHaveLength(texts.length - 1);
    const overlaps = texts.filter((event, index) => {
      const next = texts[index + 1];
      return next && event.tStartMs + event.dDurationMs > next.tStartMs;
    });
    expect(overlaps.length).toBeGreaterThan(texts.length * 0.9);
  });

  it('time each word from its line, the first without an offset', () => {
    for (const { segs = [], aAppend } of events) {
      if (aAppend === 1) continue;
      const offsets = segs.map(({ tOffsetMs }) => tOffsetMs);
      expect(offsets[0]).toBeUndefined();
      const rest = offsets.slice(1).map(Number);
      expect(rest).toEqual(rest.toSorted((a, b) => a - b));
    }
  });

  it('are small letters without stops, after the music', () => {
    const text = plain(track.cues.map((cue) => cue.text).join(' '));
    expect(text.startsWith('[Music] hello everybody and welcome back')).toBe(true);
    expect(text.slice(7)).not.toMatch(/[A-Z.,?!]/);
  });
});

it('line-level automatic captions have no word times and break inside the line', () => {
  const events = eventsOf(trackOf('line'));
  expect(events.flatMap(({ segs = [] }) => segs).every((seg) => seg.tOffsetMs === undefined)).toBe(
    true,
  );
  expect(events.some(({ aAppend }) => aAppend === 1)).toBe(false);
});

it('all formats of one track say the same words', () => {
  const track = trackOf('none', true);
  const said = plain(track.cues.map((cue) => cue.text).join(' '));
  const json3 = eventsOf(track).flatMap(({ segs = [] }) => segs.map(({ utf8 }) => utf8));
  expect(plain(json3.join(' '))).toBe(said);
  const decoded = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'");
  for (const format of ['srv1', 'srv3', 'ttml'] as const) {
    const body = captionBody(track, format).replace(/<head>.*<\/head>/s, '');
    expect(plain(decoded(body.replace(/<[^>]*>/g, ' '))), format).toBe(said);
  }
  for (const format of ['vtt', 'srt'] as const) {
    const lines = captionBody(track, format).split('\n');
    const words = lines.filter((line) => !/-->|^\d+$|^(WEBVTT|Kind:|Language:)/.test(line));
    expect(plain(decoded(words.join(' '))), format).toBe(said);
  }
});

it('the words of a cue lie inside it, in order', () => {
  for (const cue of trackOf('word').cues) {
    const starts = wordsOf(cue).map((word) => word.startMs);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts[0]).toBe(cue.startMs);
    expect(starts.at(-1)).toBeLessThan(cue.endMs + 1);
  }
});

describe('the sample conversation', () => {
  it('is about 2,000 words in about twelve minutes', () => {
    const { durationSeconds, tracks } = sampleVideo({}, { automatic: 'none', manual: true });
    const words = tracks[0]?.cues.flatMap((cue) => cue.text.split(' ')) ?? [];
    expect(words.length).toBeGreaterThan(1900);
    expect(words.length).toBeLessThan(2200);
    expect(Math.round(durationSeconds / 60)).toBe(12);
  });

  it('stretches to four hours, the same each time, and not by plain repetition', () => {
    const video = longVideo(240);
    expect(video.durationSeconds / 3600).toBeGreaterThan(3.8);
    expect(video.durationSeconds / 3600).toBeLessThan(4.2);
    expect(longVideo(240)).toEqual(video);
    const lines = video.tracks[0]?.cues.map((cue) => cue.text) ?? [];
    const runs = lines.map((_, index) => lines.slice(index, index + 8).join(' '));
    expect(new Set(runs).size / runs.length).toBeGreaterThan(0.95);
  });

  it('stretches otherwise with another seed', () => {
    const [one, other] = [1, 2].map((seed) => stretchConversation(SAMPLE_CONVERSATION, 5000, seed));
    expect(other).not.toEqual(one);
  });
});
