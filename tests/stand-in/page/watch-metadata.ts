import type { VideoSetup } from '../video-setup';
import { box, make, part } from './make-element';

export interface WatchMetadata {
  readonly element: HTMLElement;
  readonly show: (setup: VideoSetup) => void;
}

/** Title, channel row and description; the button for the transcript stands in the description. */
export function createWatchMetadata(onTranscript: () => void): WatchMetadata {
  const title = make('yt-formatted-string', { class: 'style-scope ytd-watch-metadata' });
  const channel = make('yt-formatted-string', { id: 'text' });
  const text = part('plain-snippet-text');
  const open = make('button', { 'aria-label': 'Show transcript' }, ['Show transcript']);
  open.addEventListener('click', onTranscript);
  const transcript = make('ytd-video-description-transcript-section-renderer', {}, [
    part('primary-button', [
      make('ytd-button-renderer', {}, [make('yt-button-shape', {}, [open])]),
    ]),
  ]);
  const described = part('structured-description');
  const expander = make('ytd-text-inline-expander', { id: 'description-inline-expander' }, [
    text,
    described,
    make('tp-yt-paper-button', { id: 'expand', role: 'button', tabindex: '0' }, ['...more']),
  ]);
  const owner = part('owner', [
    box('grey avatar big'),
    make('ytd-channel-name', {}, [channel]),
    box('grey pill'),
  ]);
  const actions = part('actions', [box('grey pill wide'), box('grey pill')]);
  const element = make('ytd-watch-metadata', { class: 'watch-active-metadata' }, [
    part('title', [make('h1', {}, [title])]),
    part('top-row', [owner, actions]),
    part('description', [expander]),
  ]);
  return {
    element,
    show: ({ video, playerResponse }) => {
      title.textContent = video.title;
      channel.textContent = video.channel;
      text.textContent = video.description ?? '';
      const has = playerResponse.captions !== undefined && video.transcriptPanel !== 'none';
      // Without a transcript there is no such section at all.
      described.replaceChildren(...(has ? [transcript] : []));
    },
  };
}
