import type { Player } from './player';

const urlWithToken = (baseUrl: string, pot: string | null, withClient: boolean): string => {
  if (pot === null) return baseUrl;
  return `${baseUrl}&potc=1&pot=${pot}${withClient ? '&c=WEB' : ''}`;
};

function videoData(player: Player): object {
  const setup = player.setup();
  if (!setup) return {};
  const { id, title, channel, live } = setup.video;
  const isPlayable = setup.playerResponse.playabilityStatus.status === 'OK';
  return { video_id: id, title, author: channel, isLive: live === 'running', isPlayable };
}

/** Which sound plays, in a shape whose fields have no lasting names but its method's. */
function createSounds(player: Player) {
  const chosen = { videoId: '', id: '' };
  const list = () => player.setup()?.video.sounds ?? [];
  const playing = () => {
    const isChosen = chosen.videoId === player.setup()?.video.id;
    return list().find(({ id }) => isChosen && id === chosen.id) ?? list()[0];
  };
  const track = (sound = playing()): object => {
    const { id, name } = sound ?? { id: 'und', name: 'Default' };
    const info = { id, name, isDefault: sound === list()[0] };
    return { ...audioTrack(player), Zq: { id }, getLanguageInfo: () => info };
  };
  return {
    playing: () => track(),
    all: () => (list().length > 0 ? list().map(track) : [track()]),
    choose: (id: string) => {
      Object.assign(chosen, { videoId: player.setup()?.video.id ?? '', id });
    },
  };
}

/** Tracks as the running player holds them: the other way round, their addresses with the token. */
function audioTrack(player: Player): object {
  const setup = player.setup();
  const pot = setup && player.captions.hasToken() ? setup.pot : null;
  const withClient = setup?.video.faults?.runtimeUrlWithClient === true;
  const captionTracks = player.tracks().map((track) => ({
    url: urlWithToken(track.baseUrl, pot, withClient),
    vssId: track.vssId,
    languageCode: track.languageCode,
    languageName: track.name.simpleText,
    displayName: track.name.simpleText,
    kind: track.kind ?? '',
  }));
  return { captionTracks: captionTracks.reverse() };
}

function captionOption(player: Player, name: string): unknown {
  const { captions } = player;
  if (name === 'track') return captions.current() ?? {};
  return name === 'tracklist' ? captions.tracklist() : [];
}

/** Gives the player's element its methods; only scripts of the page's own world can call them. */
export function attachPlayerMethods(player: Player): void {
  const { root, video, captions } = player;
  const sounds = createSounds(player);
  const methods = {
    getVideoData: () => videoData(player),
    getPlayerResponse: () => player.response(),
    getCurrentTime: () => player.currentTime(),
    getDuration: () => player.duration(),
    getPlayerState: () => player.state(),
    getProgressState: () => ({
      current: player.currentTime(),
      duration: player.duration(),
      seekableStart: 0,
      seekableEnd: player.duration(),
    }),
    seekTo: (seconds: number) => player.seek(seconds, 'api'),
    playVideo: () => {
      if (video.paused) player.togglePlay();
    },
    pauseVideo: () => video.pause(),
    isInline: () => false,
    isSubtitlesOn: () => captions.isOn(),
    toggleSubtitles: () => captions.toggle('api'),
    toggleSubtitlesOn: () => {
      if (!captions.isOn()) captions.toggle('api');
    },
    loadModule: (name: string) => {
      if (name === 'captions') captions.loadModule();
    },
    unloadModule: (name: string) => {
      if (name === 'captions') captions.unloadModule();
    },
    getOption: (area: string, name: string) =>
      area === 'captions' ? captionOption(player, name) : undefined,
    setOption: (area: string, name: string, value: unknown) => {
      if (area === 'captions' && name === 'track') captions.select(value, 'api');
    },
    getAudioTrack: sounds.playing,
    getAvailableAudioTracks: sounds.all,
    setAudioTrack: (wanted: { readonly getLanguageInfo: () => { readonly id: string } }) =>
      sounds.choose(wanted.getLanguageInfo().id),
    getWebPlayerContextConfig: () => ({ innertubeContextClientVersion: '2.20261120.01.00' }),
    // Takes the place of the element's own: it knows the player's events only.
    addEventListener: (name: string, heard: (value: number) => void) => player.listen(name, heard),
    removeEventListener: () => undefined,
  };
  Object.assign(root, methods);
}
