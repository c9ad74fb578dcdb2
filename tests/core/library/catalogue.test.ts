import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogueCards, withCatalogue, type Catalogue } from '@/core/library/catalogue';
import { leanOf } from '@/core/figures/lean';
import { trailBars } from '@/core/packed-trail';
import type { ReadingCard } from '@/core/reading';
import { bandOf } from '@/core/score';
import { makeEntry } from '../../../scripts/catalogue/make-entry.ts';
import { guestOf, readEpisodes } from '../../../scripts/catalogue/publisher-episode.ts';
import { loadBackground, loadScorer } from '../../../scripts/load-model.ts';

const FILE = 'assets/public/catalogue.json';
const MOST_BYTES = 150_000;
const EPISODES = '../shared/data/axrp/episodes';

const text = readFileSync(FILE, 'utf8');
const catalogue = JSON.parse(text) as Catalogue;
const cards = catalogueCards(catalogue);
const { version } = JSON.parse(readFileSync('assets/public/model.json', 'utf8')) as {
  version: string;
};

/** Every text in the file. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the shipped catalogue', () => {
  it('was made by the shipped model; else: npm run catalogue', () => {
    expect(catalogue.model).toBe(version);
  });

  it('has all 57 episodes, each once, in less than its budget', () => {
    expect(cards).toHaveLength(57);
    expect(new Set(cards.map(({ video }) => video.videoId)).size).toBe(57);
    expect(new Set(cards.map(({ episode }) => episode)).size).toBe(57);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(MOST_BYTES);
  });

  it('holds figures, names, titles and key phrases, and no sentence', () => {
    for (const found of textsIn(catalogue)) {
      expect(found.split(' ').length, found).toBeLessThanOrEqual(12);
      expect(found, found).not.toMatch(/[.?!]$/);
    }
    for (const { keyPhrases } of catalogue.episodes) {
      for (const phrase of keyPhrases) expect(phrase.split(' ').length).toBeLessThan(5);
    }
    const fields = new Set(catalogue.episodes.flatMap(Object.keys));
    expect([...fields].sort()).toEqual(
      'chapters confidence date guest keyPhrases lean lens lensShares lenses number scores statistics timed times title track videoId words'.split(
        ' ',
      ),
    );
  });

  it('agrees with itself: bars, bands, shares and order of time', () => {
    for (const { statistics, lean, catalogue: facts, lensShares, video, ...card } of cards) {
      const trail = trailBars(card.trail);
      const { shares, count, withoutEvidence } = statistics;
      const scores = trail.flatMap(([, , score]) => score ?? []);
      expect(scores).toHaveLength(count);
      expect(trail).toHaveLength(count + withoutEvidence);
      expect(facts?.lenses).toHaveLength(trail.length);
      expect(facts?.guest, video.title).not.toBe('');
      expect(shares.riskForward + shares.mixed + shares.opportunityForward).toBe(100);
      expect(Object.values(lensShares).reduce((sum, share) => sum + share, 0)).toBe(100);
      expect(Math.max(...scores)).toBe(statistics.max);
      expect(Math.min(...scores)).toBe(statistics.min);
      expect(bandOf(lean.score)).toBe(lean.band);
      // Segments are near 200 words each, so weights hardly move the lean.
      const plain = leanOf(scores.map((score) => ({ score, wordCount: 200 })));
      expect(Math.abs(plain.score - lean.score)).toBeLessThan(8);
      for (const [startMs, endMs] of trail) expect(startMs).toBeLessThan(endMs);
      expect(facts?.chaptersMs).toEqual(facts?.chaptersMs.toSorted((a, b) => a - b));
    }
  });

  it('gives no chapter times and no length where the publisher has none', () => {
    for (const { catalogue: facts, video } of cards) {
      if (facts?.isTimed !== false) continue;
      expect(facts.chaptersMs).toEqual([]);
      expect(video.durationMs).toBe(0);
    }
  });

  it('gives the one episode without a video an id that leads nowhere', () => {
    const without = cards.filter(({ catalogue: facts }) => facts?.isOnYouTube === false);
    expect(without.map(({ episode }) => episode)).toEqual(['26']);
    // YouTube's ids encode 64 bits in 11 letters: the last has four bits, so it is one of these.
    for (const { video } of without) expect(video.videoId).not.toMatch(/[AEIMQUYcgkosw048]$/);
  });
});

describe.skipIf(!existsSync(EPISODES))('made from the transcripts beside the project', () => {
  const episodes = existsSync(EPISODES) ? readEpisodes(EPISODES) : [];

  it('comes out the same again', { timeout: 60_000 }, () => {
    const episode = episodes.find(({ number }) => number === '38.6');
    const shipped = catalogue.episodes.find(({ number }) => number === '38.6');
    if (!episode) throw new Error('No episode 38.6 beside the project.');
    expect(makeEntry(episode, loadScorer(), loadBackground())).toEqual(shipped);
  });
});

it('finds the guests in either form of title', () => {
  const turns = ['Daniel Filan', 'Beth Barnes', 'Murfet'].map((speaker) => ({
    speaker,
    start: null,
    text: '',
  }));
  const guest = (title: string) => guestOf({ title, turns });
  expect(guest('AI Evaluations with Beth Barnes')).toBe('Beth Barnes');
  expect(guest('Beth Barnes on Work with No Names')).toBe('Beth Barnes');
  expect(guest('Singular Learning Theory with Daniel Murfet')).toBe('Daniel Murfet');
  expect(guest('A talk alone')).toBe('');
});

describe('a library with the catalogue', () => {
  const [entry] = cards;
  const read = (change: Partial<ReadingCard>): ReadingCard => {
    if (!entry) throw new Error('The catalogue is empty.');
    const card: ReadingCard = { ...entry, readAt: 1, ...change };
    return Object.fromEntries(
      Object.entries(card).filter(([name]) => name !== 'catalogue'),
    ) as unknown as ReadingCard;
  };

  it('shows an episode that was read in place of its entry', () => {
    const own = read({});
    const all = withCatalogue([own], cards);
    expect(all).toHaveLength(57);
    expect(all.filter(({ video }) => video.videoId === own.video.videoId)).toEqual([own]);
  });

  it('knows it by its number too, where it was read from another video', () => {
    const other = cards[1]?.video.videoId;
    const video = {
      ...read({}).video,
      videoId: (other ?? '').split('').reverse().join('') as never,
    };
    expect(withCatalogue([read({ video })], cards)).toHaveLength(57);
    expect(withCatalogue([read({ video, shelf: 'Elsewhere' })], cards)).toHaveLength(58);
  });

  it('is the catalogue before anything was read', () => {
    expect(withCatalogue([], cards)).toEqual(cards);
  });
});
