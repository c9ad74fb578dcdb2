import { useMemo, useState } from 'preact/hooks';
import { countText } from '@/core/figures/numbers-for-people';
import { COMPARED, fragmentOf, placeIn, type LibraryPlace } from '@/core/library/library-address';
import { arrange, isRead, offersOf, type LibraryView } from '@/core/library/library-view';
import type { VideoId } from '@/core/video-id';
import { askWorker, isPrivate } from '@/messaging/ask-worker';
import { CardGrid } from '@/ui/library/card-grid';
import { CompareTray } from '@/ui/library/compare-tray';
import { LibraryBar } from '@/ui/library/library-bar';
import { NothingRead } from '@/ui/library/nothing-read';
import { PrivateNotice } from '@/ui/pages/private-notice';
import { SearchResults } from '@/ui/library/search-results';
import { StorageUsed } from '@/ui/library/storage-used';
import type { KnownColumn } from '@/ui/library/use-column-width';
import type { Library } from '@/ui/library/use-library';
import { useTranscriptIndex, type KnownIndex } from '@/ui/library/use-transcript-index';

interface Props {
  readonly library: Library;
  readonly view: LibraryView;
  readonly known: KnownIndex & KnownColumn & ChosenEpisodes;
  readonly go: (place: LibraryPlace) => void;
  readonly adjust: (place: LibraryPlace) => void;
}

/** The episodes chosen for a comparison; they outlive the view. */
export interface ChosenEpisodes {
  chosen?: readonly VideoId[];
}

/** Every episode of the library, searched, narrowed and ordered as the address says. */
export function LibraryList({ library, view, known, go, adjust }: Props) {
  const [chosen, setChosen] = useState<readonly VideoId[]>(known.chosen ?? []);
  const [isAtField, setAtField] = useState(false);
  const { all, ahead } = library;
  // The text narrows nothing here, so that a letter more doesn't order the library anew.
  const filters = fragmentOf({ kind: 'list', view: { ...view, text: '' } });
  const shown = useMemo(() => arrange(all, view), [all, filters]);
  const offers = useMemo(() => offersOf(ahead ? [] : all), [all, ahead]);
  const isSearching = view.text.trim() !== '';
  const index = useTranscriptIndex(known, all, !ahead && (isAtField || isSearching));
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
  const grid = { chosen, column: known, onCompare: compare, onForget: forget };
  const counted = ahead ?? { count: shown.length, read: shown.filter(isRead).length };
  const anyRead = ahead ? ahead.anyRead : all.some(isRead);
  return (
    <>
      <h1 class="unseen">Library</h1>
      {isPrivate() && (
        <PrivateNotice>
          What is read here stays in memory. Your library is shown, and changed in ordinary windows
          alone.
        </PrivateNotice>
      )}
      <LibraryBar
        {...{ view, offers }}
        said={isSearching ? said : countWords(counted)}
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
        <SearchResults {...{ shown, view, index, grid }} onSaid={setSaid} />
      ) : (
        <>
          {!anyRead && <NothingRead newest={shown[0]?.card} />}
          {shown.length > 0 ? (
            <CardGrid shelved={shown} of={counted.count} {...grid} />
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

function countWords({ count, read }: { readonly count: number; readonly read: number }): string {
  const conversations = `${countText(count)} ${count === 1 ? 'conversation' : 'conversations'}`;
  return `${conversations} · ${read === 0 ? 'none' : countText(read)} read`;
}
