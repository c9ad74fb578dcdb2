import { smallVideo } from '../stand-in/small-video';
import type { Faults, StandInVideo } from '../stand-in/stand-in-video';

/** Two minutes of AXRP's: the overlay stands on it by default. Behind no gate unless told so. */
export function smallEpisode(
  id: string,
  faults: Faults = { gate: 'open' },
  change: Partial<StandInVideo> = {},
): StandInVideo {
  return smallVideo(id, { title: `Small episode ${id}`, channel: 'AXRP', faults, ...change });
}
