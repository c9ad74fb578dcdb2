import { useRef } from 'preact/hooks';
import { ComparePage } from '@/ui/compare/compare-page';
import { LibraryFiles } from '@/ui/export/library-files';
import { EpisodePage } from '@/ui/library/episode-page';
import { LibraryList, type ChosenEpisodes } from '@/ui/library/library-list';
import { useColumnWidth, type KnownColumn } from '@/ui/library/use-column-width';
import { useLibrary, type KnownLibrary } from '@/ui/library/use-library';
import { useLibraryPlace, type LibraryPlaces } from '@/ui/library/use-library-place';
import type { KnownIndex } from '@/ui/library/use-transcript-index';
import { PageFrame } from '@/ui/pages/page-frame';

type Known = KnownLibrary & KnownIndex & KnownColumn & ChosenEpisodes;

/** The library: every episode, one of them, or several on one axis, as the address says. */
export function LibraryApp() {
  const places = useLibraryPlace();
  const known = useRef<Known>({});
  const { place } = places;
  return (
    <PageFrame current="library">
      {place.kind === 'episode' ? (
        <EpisodePage key={place.videoId} videoId={place.videoId} />
      ) : (
        <>
          <WithAll known={known.current} places={places} />
          {place.kind === 'list' && <LibraryFiles />}
        </>
      )}
    </PageFrame>
  );
}

/** What needs every episode; one episode's page does without. */
function WithAll({ known, places }: { readonly known: Known; readonly places: LibraryPlaces }) {
  const { place, go, adjust } = places;
  const library = useLibrary(known, place);
  const isTooFew = library?.ahead !== undefined && place.kind !== 'list';
  if (library === undefined || isTooFew) return <Waiting known={known} />;
  if (place.kind === 'compare') {
    return <ComparePage videoIds={place.videoIds} all={library.all} {...{ go, known }} />;
  }
  if (place.kind === 'list')
    return <LibraryList view={place.view} {...{ library, known, go, adjust }} />;
  return null;
}

/** The empty grid; its columns are measured while the worker looks for the cards. */
function Waiting({ known }: { readonly known: KnownColumn }) {
  const [grid] = useColumnWidth<HTMLDivElement>(known);
  return <div ref={grid} class="library-list" aria-busy />;
}
