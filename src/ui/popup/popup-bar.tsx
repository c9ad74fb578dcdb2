import type { VideoId } from '@/core/video-id';
import { activeTab } from '@/messaging/active-tab';
import { hasSidebar, openSidePanel } from '@/messaging/side-panel';
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
        <BarLink
          href={transcript}
          icon="transcript"
          label="Transcript"
          onOpen={() => void openBeside(videoId)}
        />
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

/** The side panel beside the tab that shows the video; a tab of its own where there is none. */
async function openBeside(videoId: VideoId | undefined): Promise<void> {
  const opened = hasSidebar() ? openSidePanel(0) : openPanelOf(videoId);
  if (await opened) close();
  else open(videoId === undefined ? '/transcript.html' : `/transcript.html?video=${videoId}`);
}

async function openPanelOf(videoId: VideoId | undefined): Promise<boolean> {
  const tab = await activeTab();
  return tab !== null && tab.videoId !== null && tab.videoId === videoId && openSidePanel(tab.id);
}

interface BarLinkProps {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  readonly onOpen?: () => void;
}

function BarLink(props: BarLinkProps) {
  const { href, icon, label, onOpen } = props;
  const click = onOpen && {
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      onOpen();
    },
  };
  return (
    <a class="icon-button" href={href} aria-label={label} title={label} {...click}>
      <Icon name={icon} />
    </a>
  );
}
