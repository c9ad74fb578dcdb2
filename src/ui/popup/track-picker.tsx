import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '@/core/reading';
import { tabsOf } from '@/messaging/active-tab';
import { askTab } from '@/messaging/ask-tab';
import type { TrackOffer } from '@/messaging/protocol';
import { languageName } from '@/ui/arc/state-words';

interface Props {
  readonly reading: Reading;
  /** Another track has been read: there is another reading now. */
  readonly onRead: () => void;
}

interface Offer {
  readonly tabId: number;
  readonly tracks: readonly TrackOffer[];
}

/** Which captions the arc is made from, where an open tab offers more than one track. */
export function TrackPicker({ reading, onRead }: Props) {
  const { videoId } = reading.video;
  const { trackId, kind } = reading.provenance;
  const isFile = kind === 'file';
  const [offer, setOffer] = useState<Offer>();
  const [said, setSaid] = useState('');
  /** What is being read; it stands in the field while it is. */
  const [picked, setPicked] = useState<string>();
  const turn = useRef(0);
  useEffect(() => {
    setPicked(undefined);
    void offerOf(reading).then(setOffer);
  }, [reading]);
  if (!offer || offer.tracks.length < 2) return null;
  const pick = async (wanted: string): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setPicked(wanted);
    setSaid('Reading…');
    const answer = await askTab(offer.tabId, 'readTrack', { videoId, trackId: wanted });
    // Another one was picked meanwhile, and called this one off.
    if (mine !== turn.current) return;
    setSaid(answer?.read ? 'Read.' : 'These captions could not be read. The arc stays as it was.');
    if (answer?.read) onRead();
    else setPicked(undefined);
  };
  return (
    <p class="track-picker">
      <label>
        Captions{' '}
        <select
          value={picked ?? trackId ?? ''}
          onChange={(event) => void pick(event.currentTarget.value)}
        >
          {trackId === undefined && (
            <option value="">{isFile ? 'Your own file' : 'As read'}</option>
          )}
          {offer.tracks.map((track) => (
            <option key={track.vssId} value={track.vssId}>
              {trackLabel(track)}
            </option>
          ))}
        </select>
      </label>{' '}
      <span role="status">{said}</span>
    </p>
  );
}

/** "English, automatic", "English (United Kingdom), manual: Full transcript". */
export function trackLabel({ languageCode, kind, name }: TrackOffer): string {
  const maker = kind === 'asr' ? 'automatic' : 'manual';
  return `${languageName(languageCode)}, ${maker}${name === '' ? '' : `: ${name}`}`;
}

async function offerOf({ video: { videoId } }: Reading): Promise<Offer | undefined> {
  for (const tabId of await tabsOf(videoId)) {
    const doing = await askTab(tabId, 'describeTab', {});
    if (doing?.videoId === videoId) return { tabId, tracks: doing.tracks };
  }
  return undefined;
}
