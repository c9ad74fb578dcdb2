import { smallVideo } from '../stand-in/small-video';
import type { StandInTrack } from '../stand-in/stand-in-video';
import type { WatchPage } from './pages/watch-page';
import { expect, test } from './fixtures';
import { smallEpisode } from './small-episode';

const A = 'aaaaaaaaaaa';
const { tracks } = smallVideo(A);
const saying = (word: string): StandInTrack['cues'] =>
  (tracks[0]?.cues ?? []).map((cue) => ({ ...cue, text: `${word} ${cue.text}` }));
const manual = { vssId: '.en', languageCode: 'en', name: 'English', shape: 'manual' } as const;
const asr = {
  vssId: 'a.en',
  languageCode: 'en',
  kind: 'asr',
  name: 'English (auto-generated)',
  shape: 'word',
} as const;
const chat = {
  ...manual,
  vssId: '.en.chat1',
  name: 'English - Twitch chat',
  trackName: 'Twitch chat',
};
const dub = { ...asr, vssId: 'a.pt', languageCode: 'pt', name: 'Portuguese (auto-generated)' };

const three: StandInTrack[] = [
  { ...chat, cues: saying('chat') },
  { ...asr, cues: saying('machine') },
  { ...manual, cues: saying('person') },
];

const askedTrack = (request: { query: URLSearchParams } | undefined) =>
  [request?.query.get('kind') ?? '', request?.query.get('name') ?? ''].join('/');

test.describe('a video with a chat track, an automatic and a manual one', () => {
  test.use({ scene: { videos: [smallEpisode(A, { gate: 'open' }, { tracks: three })] } });

  test('is read from the manual one, and from another when the viewer picks it', async ({
    watch,
    standIn,
    openExtensionPage,
  }) => {
    await watch.goto(A);
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveAttribute('data-kind', 'manual');
    expect(standIn.requestsTo('/api/timedtext').map(askedTrack)).toEqual(['/']);
    const popup = await openExtensionPage(`popup.html?video=${A}`);
    const picker = popup.getByLabel('Captions');
    await expect(picker).toHaveValue('.en');
    await expect(picker.locator('option')).toHaveText([
      'English, manual: Twitch chat',
      'English, automatic',
      'English, manual',
    ]);
    await picker.selectOption('a.en');
    await expect(watch.overlay).toHaveAttribute('data-kind', 'asr');
    await expect(picker).toHaveValue('a.en');
    await expect(popup.locator('[data-field="provenance"]')).toContainText('automatic captions');
    expect(standIn.requestsTo('/api/timedtext').map(askedTrack)).toEqual(['/', 'asr/']);

    await picker.selectOption('.en.chat1');
    await expect
      .poll(() => standIn.requestsTo('/api/timedtext').map(askedTrack).at(-1))
      .toBe('/Twitch chat');
    await watch.waitForState('ready');
    // The choice is kept: the next visit shows it, and asks for nothing.
    await watch.page.reload();
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveAttribute('data-route', 'cache');
    expect(standIn.requestsTo('/api/timedtext')).toHaveLength(3);
  });

  test('a track that can’t be had leaves the arc that stands', async ({
    watch,
    standIn,
    openExtensionPage,
  }) => {
    await watch.goto(A);
    await watch.waitForState('ready');
    standIn.setFaults(A, { gate: 'open', timedtext: 403 });
    const popup = await openExtensionPage(`popup.html?video=${A}`);
    const picker = popup.getByLabel('Captions');
    await picker.focus();
    await picker.selectOption('a.en');
    await expect(popup.getByText('These captions could not be read.')).toBeVisible();
    await expect(picker).toHaveValue('.en');
    await expect(picker).toBeFocused();
    await expect(watch.overlay).toHaveAttribute('data-state', 'ready');
    await expect(watch.overlay).toHaveAttribute('data-kind', 'manual');
    // The panel would show the manual one: it is no way to this track.
    expect(standIn.requestsTo('/youtubei/v1/get_panel')).toEqual([]);
  });
});

const portuguese: StandInTrack[] = [
  { ...dub, cues: saying('uma') },
  { ...asr, cues: saying('machine') },
  { ...manual, cues: saying('person') },
];
const sounds = [
  { id: 'pt-BR.4', name: 'Portuguese original', trackIds: ['a.pt', '.en'] },
  { id: 'en-US.10', name: 'English', trackIds: ['a.en'] },
];

/** Has the player change to another of its sounds. */
const dubTo = (watch: WatchPage, id: string) =>
  watch.page.evaluate((wanted) => {
    const player = document.querySelector('ytd-app #movie_player');
    const call = (name: string, ...args: unknown[]): unknown => {
      const method: unknown = player && Reflect.get(player, name);
      return typeof method === 'function' ? Reflect.apply(method, player, args) : undefined;
    };
    const all = call('getAvailableAudioTracks') as { getLanguageInfo: () => { id: string } }[];
    call(
      'setAudioTrack',
      all.find((track) => track.getLanguageInfo().id === wanted),
    );
  }, id);

test.describe('a dubbed video', () => {
  test.use({
    scene: { videos: [smallEpisode(A, { gate: 'open' }, { tracks: portuguese, sounds })] },
  });

  test('is read by the sound that plays, and anew when another one is chosen', async ({
    watch,
    standIn,
  }) => {
    await watch.goto(A);
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveAttribute('data-kind', 'manual');
    await dubTo(watch, 'en-US.10');
    await expect(watch.overlay).toHaveAttribute('data-kind', 'asr');
    await dubTo(watch, 'pt-BR.4');
    await expect(watch.overlay).toHaveAttribute('data-kind', 'manual');
    await expect(watch.overlay).toHaveCount(1);
    expect(standIn.requestsTo('/api/timedtext').map(askedTrack)).toEqual(['/', 'asr/', '/']);
  });
});

for (const [what, events] of [
  ['nothing at all', []],
  ['music alone', [{ tStartMs: 0, dDurationMs: 60_000, segs: [{ utf8: '[Music]' }] }]],
] as const) {
  test(`where the manual captions hold ${what}, the automatic ones are read`, async ({
    watch,
    standIn,
  }) => {
    const empty = { json3: JSON.stringify({ wireMagic: 'pb3', events }) };
    const both: StandInTrack[] = [
      { ...asr, cues: saying('machine') },
      { ...manual, cues: [], bodies: empty },
    ];
    const faults = { gate: 'open', panel: 'no-content' } as const;
    standIn.addVideo(smallEpisode(A, faults, { tracks: both }));
    await watch.goto(A);
    await watch.waitForState('ready');
    await expect(watch.overlay).toHaveAttribute('data-kind', 'asr');
    await expect(watch.overlay).toHaveAttribute('data-route', 'track-url');
    expect(standIn.requestsTo('/api/timedtext').map(askedTrack)).toEqual(['/', 'asr/']);
    // Neither captions nor panel were touched for the sake of the empty ones.
    expect(await watch.events('panel-request')).toEqual([]);
  });
}

test('where neither track holds words, both are named among the ways tried', async ({
  watch,
  standIn,
}) => {
  const bodies = { json3: JSON.stringify({ wireMagic: 'pb3', events: [] }) };
  const both = [asr, manual].map((track): StandInTrack => ({ ...track, cues: [], bodies }));
  standIn.addVideo(smallEpisode(A, { gate: 'open', panel: 'no-content' }, { tracks: both }));
  await watch.goto(A);
  await watch.waitForState('failed');
  await watch.overlay.locator('[data-action="details"]').click();
  const rows = watch.overlay.getByRole('listitem').filter({ hasText: 'the caption address' });
  await expect(rows).toHaveCount(2);
});
