import { useMemo, useState } from 'preact/hooks';
import { countText } from '@/core/figures/numbers-for-people';
import { COMPARED, placeIn, type LibraryPlace } from '@/core/library/library-address';
import { arrange, offersOf, type LibraryView, type Shelved } from '@/core/library/library-view';
import type { VideoId } from '@/core/video-id';
import { askWorker } from '@/messaging/ask-worker';
import { CardGrid } from '@/ui/library/card-grid';
import { CompareTray } from '@/ui/library/compare-tray';
import { LibraryBar } from '@/ui/library/library-bar';
import { NothingRead } from '@/ui/library/nothing-read';
import { SearchResults } from '@/ui/library/search-results';
import { StorageUsed } from '@/ui/library/storage-used';
import { useTranscriptIndex, type KnownIndex } from '@/ui/library/use-transcript-index';

interface Props {
  readonly all: readonly Shelved[];
  readonly view: LibraryView;
  readonly known: KnownIndex & ChosenEpisodes;
  readonly go: (place: LibraryPlace) => void;
  readonly adjust: (place: LibraryPlace) => void;
}

/** The episodes chosen for a comparison; they outlive the view. */
export interface ChosenEpisodes {
  chosen?: readonly VideoId[];
}

const isRead = ({ card }: Shelved): boolean => card.catalogue === undefined;

/** Every episode of the library, searched, narrowed and ordered as the address says. */
export function LibraryList({ all, view, known, go, adjust }: Props) {
  const [chosen, setChosen] = useState<readonly VideoId[]>(known.chosen ?? []);
  const [isAtField, setAtField] = useState(false);
  const shown = useMemo(() => arrange(all, view), [all, view]);
  const offers = useMemo(() => offersOf(all), [all]);
  const isSearching = view.text.trim() !== '';
  const index = useTranscriptIndex(known, all, isAtField || isSearching);
  const [said, setSaid] = useState('');
  const choose = (next: readonly VideoId[]) => {
    known.chosen = next;
    setChosen(next);
  };
  const compare = (id: VideoId) =>
    choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const forget = async (videoId: VideoId) => {
    await askWorker('forgetReading', { videoId });
    index.index.drop(videoId);
  };
  const grid = { chosen, onCompare: compare, onForget: forget };
  const read = all.filter(isRead).length;
  return (
    <>
      <h1 class="unseen">Library</h1>
      <LibraryBar
        {...{ view, offers }}
        said={isSearching ? said : countWords(shown.length, shown.filter(isRead).length)}
        onView={(next) => go({ kind: 'list', view: next })}
        onType={(text) => {
          const place = { kind: 'list', view: { ...view, text } } as const;
          // The first letter is a step of its own; the others belong to it, however fast they come:
          // the address knows of a letter before this view does.
          if (textIn(location.hash) === '') go(place);
          else adjust(place);
        }}
        onFocus={() => setAtField(true)}
      />
      {isSearching ? (
        <SearchResults {...{ all, shown, view, index, grid }} onSaid={setSaid} />
      ) : (
        <>
          {read === 0 && <NothingRead newest={shown[0]?.card} />}
          {shown.length > 0 ? (
            <CardGrid shelved={shown} {...grid} />
          ) : (
            <NothingLeft onAll={() => go({ kind: 'list', view: { text: '', sort: view.sort } })} />
          )}
        </>
      )}
      <StorageUsed onForgotten={() => delete known.index} />
      {chosen.length >= COMPARED.least && (
        <CompareTray
          chosen={chosen.flatMap((id) => all.find(({ card }) => card.video.videoId === id) ?? [])}
          onCompare={() => go({ kind: 'compare', videoIds: chosen })}
          onClear={() => choose([])}
        />
      )}
    </>
  );
}

function NothingLeft({ onAll }: { readonly onAll: () => void }) {
  return (
    <div class="nothing-read">
      <h2>Nothing passes these filters</h2>
      <p>
        <button type="button" class="button" onClick={onAll}>
          Show all conversations
        </button>
      </p>
    </div>
  );
}

function textIn(fragment: string): string {
  const place = placeIn(fragment);
  return place.kind === 'list' ? place.view.text : '';
}

function countWords(count: number, read: number): string {
  const conversations = `${countText(count)} ${count === 1 ? 'conversation' : 'conversations'}`;
  return `${conversations} · ${read === 0 ? 'none' : countText(read)} read`;
}
