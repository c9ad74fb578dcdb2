import type { ComponentChildren } from 'preact';
import { momentLink } from '@/core/episodes/moment-link';
import type { VideoId } from '@/core/video-id';
import { goTo } from '@/ui/summary/jump-to';

interface Props {
  readonly videoId: VideoId;
  readonly ms: number;
  readonly class?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
  /** Hears that the video went there, to say so. */
  readonly onJump?: ((ms: number) => void) | undefined;
}

/**
 * A place in the video. It is an ordinary link to that moment, so that it can be copied and opened
 * anywhere; a plain click moves the video in a tab that already shows it.
 */
export function JumpLink({ videoId, ms, label, children, onJump, ...rest }: Props) {
  const jump = async () => {
    if (await goTo(videoId, ms)) onJump?.(ms);
  };
  return (
    <a
      href={momentLink(videoId, ms)}
      target="_blank"
      rel="noopener"
      class={rest.class}
      aria-label={label}
      data-jump={ms}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void jump();
      }}
    >
      {children}
    </a>
  );
}
