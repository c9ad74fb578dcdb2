import type { VideoId } from '@/core/video-id';
import { BrandIcon } from '@/ui/pages/brand-icon';
import { Icon, type IconName } from '@/ui/parts/icon';

/** Name, and the ways to transcript, episode page and options. */
export function PopupBar({ videoId }: { readonly videoId: VideoId | undefined }) {
  const episode = videoId === undefined ? '/library.html' : `/library.html#/episode/${videoId}`;
  const transcript =
    videoId === undefined ? '/transcript.html' : `/transcript.html?video=${videoId}`;
  return (
    <header class="popup-bar">
      <BrandIcon size={20} />
      <span>Perspective Arc</span>
      <nav aria-label="Pages">
        <BarLink href={transcript} icon="transcript" label="Transcript" />
        <BarLink
          href={episode}
          icon="episode"
          label={videoId === undefined ? 'Library' : 'Episode page'}
        />
        <BarLink href="/options.html" icon="gear" label="Options" />
      </nav>
    </header>
  );
}

function BarLink(props: { href: string; icon: IconName; label: string }) {
  const { href, icon, label } = props;
  return (
    <a class="icon-button" href={href} aria-label={label} title={label}>
      <Icon name={icon} />
    </a>
  );
}
