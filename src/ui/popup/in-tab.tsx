import type { ComponentChildren } from 'preact';
import type { OverlayState } from '@/core/overlay-state';
import type { VideoId } from '@/core/video-id';
import { askTab } from '@/messaging/ask-tab';
import type { TabDescription } from '@/messaging/protocol';
import { reloadTab } from '@/messaging/reload-tab';
import { showTab } from '@/messaging/show-tab';
import { messageOf, workWords, type Message } from '@/ui/arc/state-words';
import { Button } from '@/ui/parts/button';
import { Icon } from '@/ui/parts/icon';
import { ScoringView } from '@/ui/popup/scoring-view';

interface Props {
  readonly tabId: number;
  readonly videoId: VideoId;
  readonly doing: TabDescription | null;
}

/** A video without a reading: what its tab is at, or what stands in the way and what helps. */
export function InTab({ tabId, videoId, doing }: Props) {
  if (doing === null) return <NotListening tabId={tabId} />;
  const { state } = doing;
  return (
    <section data-video-id={videoId} data-state={state.kind}>
      <div class="summary-head">
        <h1 data-field="title">{doing.title || `Video ${videoId}`}</h1>
      </div>
      {state.kind === 'left-out' ? (
        <LeftOut tabId={tabId} />
      ) : (
        <StateOfTab state={state} tabId={tabId} />
      )}
    </section>
  );
}

function StateOfTab({ state, tabId }: { state: OverlayState; tabId: number }) {
  switch (state.kind) {
    case 'looking':
    case 'reading':
      return <Notice {...workWords(state)} />;
    case 'scoring':
      return <ScoringView state={state} />;
    case 'ready':
      return (
        <Notice
          title="This reading couldn’t be kept."
          line="Its arc stands under the player; the summary needs a kept one."
        >
          <OpenTheVideo tabId={tabId} />
        </Notice>
      );
    default:
      return <Trouble message={messageOf(state)} tabId={tabId} />;
  }
}

/** The words of the overlay; its buttons stand under the player, so the way there is the step. */
function Trouble({ message, tabId }: { message: Message | undefined; tabId: number }) {
  if (!message) return null;
  return (
    <Notice title={message.title} line={message.line} icon={message.icon}>
      <OpenTheVideo tabId={tabId} />
    </Notice>
  );
}

function LeftOut({ tabId }: { readonly tabId: number }) {
  return (
    <Notice
      title="Your options leave this video out."
      line="Nothing was asked or read. You can read this one without changing them."
    >
      <Button
        look="filled"
        data-action="read-this-video"
        onClick={() => void askTab(tabId, 'readThisVideo', {})}
      >
        Read this video
      </Button>
      <a class="button" href="/options.html">
        Options
      </a>
    </Notice>
  );
}

function NotListening({ tabId }: { readonly tabId: number }) {
  return (
    <Notice
      title="Perspective Arc isn’t in this tab yet."
      line="The page was open before it was installed or updated. Reload it, and the arc appears under the player."
    >
      <Button look="filled" onClick={() => void reloadTab(tabId)}>
        Reload page
      </Button>
    </Notice>
  );
}

function OpenTheVideo({ tabId }: { readonly tabId: number }) {
  return (
    <Button look="filled" onClick={() => void showTab(tabId).then(() => close())}>
      Open the video
    </Button>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly line: string;
  readonly icon?: Message['icon'];
  readonly children?: ComponentChildren;
}

function Notice({ title, line, icon, children }: NoticeProps) {
  return (
    <div class="card notice" role="status">
      <p class="notice-title">
        {icon && <Icon name={icon} />}
        <strong>{title}</strong>
      </p>
      {line && <p>{line}</p>}
      {children && <div class="buttons">{children}</div>}
    </div>
  );
}
