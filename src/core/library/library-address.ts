import { LENSES, type Lens } from '@/core/lens';
import { READ_STATES, SORTS, WHOLE_LIBRARY, type LibraryView } from '@/core/library/library-view';
import type { StanceBand } from '@/core/score';
import { toVideoId, type VideoId } from '@/core/video-id';

/** What the library's page shows: all of it, one episode, or several on one axis. */
export type LibraryPlace =
  | { readonly kind: 'list'; readonly view: LibraryView }
  | { readonly kind: 'episode'; readonly videoId: VideoId }
  | { readonly kind: 'compare'; readonly videoIds: readonly VideoId[] };

/** Episodes that can be compared at once. */
export const COMPARED = { least: 2, most: 4 } as const;

const BANDS: readonly StanceBand[] = ['risk-forward', 'mixed', 'opportunity-forward'];
const MOST_TEXT = 200;

/** Percent signs that encode nothing must not stop a page from being drawn. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

function pairs(query: string): Map<string, string> {
  return new Map(
    query
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const cut = pair.indexOf('=');
        return cut < 0
          ? [decoded(pair), '']
          : [decoded(pair.slice(0, cut)), decoded(pair.slice(cut + 1))];
      }),
  );
}

const oneOf = <Value extends string>(
  value: string | undefined,
  known: readonly Value[],
): Value | undefined => known.find((each) => each === value);

function viewIn(query: string): LibraryView {
  const given = pairs(query);
  const text = (name: string): string | undefined => given.get(name)?.slice(0, MOST_TEXT);
  return {
    text: text('q') ?? '',
    shelf: text('shelf'),
    lens: oneOf<Lens>(text('lens'), LENSES),
    lean: oneOf(text('lean'), BANDS),
    read: oneOf(text('read'), READ_STATES),
    tag: text('tag'),
    sort: oneOf(text('sort'), SORTS) ?? WHOLE_LIBRARY.sort,
  };
}

function comparedIn(list: string): VideoId[] {
  const ids = list.split(',').flatMap((id) => toVideoId(id) ?? []);
  return [...new Set(ids)].slice(0, COMPARED.most);
}

/**
 * The place that an address's fragment names: "#/?q=…&lens=…", "#/episode/ID" or "#/compare/ID,ID".
 * Whatever it doesn't know counts as the whole library.
 */
export function placeIn(fragment: string): LibraryPlace {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split('?', 2);
  const videoId = toVideoId(/^\/episode\/([^/]+)$/.exec(path)?.[1]);
  if (videoId !== undefined) return { kind: 'episode', videoId };
  const videoIds = comparedIn(/^\/compare\/([^/]+)$/.exec(path)?.[1] ?? '');
  if (videoIds.length > 0) return { kind: 'compare', videoIds };
  return { kind: 'list', view: viewIn(query) };
}

/** The fragment that names a place; `placeIn` gives the same place back. */
export function fragmentOf(place: LibraryPlace): string {
  if (place.kind === 'episode') return `#/episode/${place.videoId}`;
  if (place.kind === 'compare') return `#/compare/${place.videoIds.join(',')}`;
  const { text, shelf, lens, lean, read, tag, sort } = place.view;
  const given = Object.entries({
    q: text === '' ? undefined : text,
    shelf,
    lens,
    lean,
    read,
    tag,
    sort: sort === WHOLE_LIBRARY.sort ? undefined : sort,
  }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const query = given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return query === '' ? '#/' : `#/?${query}`;
}
