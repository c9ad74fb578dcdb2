/** Calls a method of the player's element; undefined where it lacks it or it throws. */
export type CallPlayer = (name: string, ...args: unknown[]) => unknown;

/** The player's captions, as its own page may set them. */
export interface PageCaptions {
  /**
   * Chooses a track and remembers what was chosen before. False while the player's list doesn't
   * hold it: the list comes some time after the first call. Asked again where choosing changed
   * nothing, it uses the player's own switch.
   */
  readonly show: (vssId: string) => boolean;
  /** Puts back what was chosen before, unless somebody else has chosen since. */
  readonly restore: () => boolean;
}

type Loose = Readonly<Record<string, unknown>>;

interface Before {
  readonly on: boolean;
  /** As the player gave it; handed back as it came. */
  readonly track: unknown;
  readonly videoId: unknown;
}

/** `isOn` says what the player's button says, for players without the method. */
export function createPageCaptions(call: CallPlayer, isOn: () => boolean): PageCaptions {
  const now: { before?: Before | undefined; set?: unknown } = {};
  const on = (): boolean => {
    const told = call('isSubtitlesOn');
    return typeof told === 'boolean' ? told : isOn();
  };
  const track = (): Loose => record(call('getOption', 'captions', 'track'));
  const playing = (): unknown => record(call('getVideoData')).video_id;
  const choose = (wanted: unknown): unknown => call('setOption', 'captions', 'track', wanted);
  return {
    show: (vssId) => {
      call('loadModule', 'captions');
      const wanted = inList(
        call('getOption', 'captions', 'tracklist', { includeAsr: true }),
        vssId,
      );
      if (!wanted) return false;
      if (now.before && !on()) {
        call('toggleSubtitlesOn');
        now.set = idOf(track());
        return true;
      }
      now.before ??= { on: on(), track: track(), videoId: playing() };
      now.set = vssId;
      choose(wanted);
      return true;
    },
    restore: () => {
      const { before } = now;
      now.before = undefined;
      if (!before) return false;
      const isSame = before.videoId === playing();
      // Off, or on another track: somebody has chosen, and that stands.
      if (!on() || (isSame && idOf(track()) !== now.set)) return false;
      if (before.on) {
        if (isSame) choose(before.track);
        return true;
      }
      choose({});
      if (on()) call('toggleSubtitles');
      return true;
    },
  };
}

function inList(list: unknown, vssId: string): unknown {
  const { length } = record(list);
  for (let i = 0; i < (length as number); i++) {
    const entry = record(list)[i];
    if (idOf(record(entry)) === vssId) return entry;
  }
  return undefined;
}

/** The field has been `vss_id` and `vssId`. */
function idOf(track: Loose): unknown {
  return track.vss_id ?? track.vssId;
}

function record(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}
