import { expect, it } from 'vitest';
import { makeReading } from '@/core/episodes/make-reading';
import { cardOf } from '@/core/episodes/reading-card';
import { trailBars } from '@/core/packed-trail';
import { aTranscript, aVideo, cuesOf, scored } from '../../helpers/talk.ts';

const text = `${'plain words go on here '.repeat(60)}${'danger ahead of us all '.repeat(60)}`;
const cues = cuesOf(text);
const reading = makeReading({
  video: aVideo({
    title: '7 - Side Effects',
    channel: 'AXRP',
    description: 'long',
    keywords: ['AI'],
  }),
  transcript: aTranscript(cues),
  segments: scored(cues),
  modelVersion: 'words-1',
});
const card = cardOf(reading);

it('a card has the reading’s figures and none of its sentences', () => {
  expect(card).toMatchObject({
    shelf: 'AXRP',
    episode: '7',
    lean: reading.lean,
    statistics: reading.statistics,
    confidence: reading.confidence.level,
    modelVersion: 'words-1',
    readAt: reading.provenance.readAt,
  });
  expect(JSON.stringify(card)).not.toContain('plain words go');
  expect(card.video).not.toHaveProperty('description');
});

it('its trail has one bar a segment, without a score where there is no evidence', () => {
  const trail = trailBars(card.trail);
  expect(trail).toHaveLength(reading.segments.length);
  trail.forEach(([startMs, endMs, score], i) => {
    const segment = reading.segments[i];
    expect([startMs, endMs]).toEqual([segment?.startMs, segment?.endMs]);
    expect(score).toBe(segment?.band === 'no-evidence' ? null : segment?.score);
  });
  expect(trail.some(([, , score]) => score === null)).toBe(true);
});
