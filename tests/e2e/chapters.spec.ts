import type { StandInVideo } from '../stand-in/stand-in-video';
import { sampleVideo } from '../stand-in/talk-video';
import type { WatchPage } from './pages/watch-page';
import { expect, test } from './fixtures';

const video = sampleVideo({ faults: { gate: 'open' } });
const { chapters = [] } = video;
const listed = chapters
  .map(({ startMs, title }) => {
    const at = Math.floor(startMs / 1000);
    return `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')} ${title}`;
  })
  .join('\n');

test.use({ scene: { videos: [video] } });

const cells = (watch: WatchPage) =>
  watch.overlay.getByRole('group', { name: 'Chapters' }).getByRole('img');

const namesOf = async (watch: WatchPage) =>
  (await cells(watch).all()).length === 0
    ? []
    : cells(watch).evaluateAll((all) => all.map((cell) => cell.getAttribute('aria-label') ?? ''));

const WAYS: readonly (readonly [string, Partial<StandInVideo>, number, RegExp | undefined])[] = [
  ['the publisher’s', {}, chapters.length, /\d segments?$/],
  ['YouTube’s own', { chaptersAreAutomatic: true }, chapters.length, /automatic chapter$/],
  [
    'only described',
    { chapters: [], description: `A talk.\n${listed}` },
    chapters.length,
    /\d segments?$/,
  ],
  [
    'key moments',
    { chapters: [], keyMoments: chapters.slice(1, 4), description: '' },
    0,
    undefined,
  ],
];

for (const [what, change, count, words] of WAYS) {
  test(`chapters that are ${what}: ${count} in the lane`, async ({ watch, standIn }) => {
    standIn.addVideo({ ...video, ...change });
    await watch.goto(video.id);
    await watch.waitForState('ready');
    await expect(cells(watch)).toHaveCount(count);
    const names = await namesOf(watch);
    if (words) for (const name of names) expect(name).toMatch(words);
    // A segment begins where a chapter does, wherever there is one.
    const starts = await watch.bars.evaluateAll((bars) =>
      bars.map((bar) => Number(bar.getAttribute('data-start'))),
    );
    const met = chapters.filter(({ startMs }) =>
      starts.some((start) => Math.abs(start - startMs / 1000) < 3),
    );
    if (count > 0) expect(met.length).toBeGreaterThan(chapters.length / 2);
  });
}
