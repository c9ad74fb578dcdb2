import { useRef } from 'preact/hooks';
import type { OverlayActions } from '@/ui/arc/overlay-actions';
import { BUTTON_WORDS, type Message, type MessageButton } from '@/ui/arc/state-words';
import { Button } from '@/ui/parts/button';
import { Icon } from '@/ui/parts/icon';

const CAPTION_FILES = '.srt,.vtt,.json3,.srv3,.srv2,.srv1,.ttml,.xml,.json';

/** What a state that needs the viewer says in the track, and the ways on. */
export function StateMessage(props: {
  message: Message;
  act: OverlayActions;
  detailsOpen: boolean;
  onDetails: () => void;
}) {
  const { message, act, detailsOpen, onDetails } = props;
  const { icon, title, line, buttons } = message;
  return (
    <div class="message">
      <Icon name={icon} size={22} />
      <div class="message-words" role="status">
        <div class="message-title">{title}</div>
        {line && <div class="message-line">{line}</div>}
      </div>
      {buttons.length > 0 && (
        <div class="message-buttons">
          {buttons.map((name, i) => (
            <MessageAction key={name} {...{ name, act, detailsOpen, onDetails }} filled={i === 0} />
          ))}
        </div>
      )}
    </div>
  );
}

function MessageAction(props: {
  name: MessageButton;
  filled: boolean;
  act: OverlayActions;
  detailsOpen: boolean;
  onDetails: () => void;
}) {
  const { name, filled, act, detailsOpen, onDetails } = props;
  if (name === 'load-file') return <LoadFile act={act} />;
  if (name === 'details') {
    return (
      <Button look="text" data-action={name} aria-expanded={detailsOpen} onClick={onDetails}>
        {BUTTON_WORDS[name]}
      </Button>
    );
  }
  const actions: Record<Exclude<MessageButton, 'load-file' | 'details'>, () => void> = {
    retry: act.retry,
    'look-again': act.retry,
    reload: act.reloadPage,
    'use-translation': act.useTranslation,
    'open-library': () => act.openPage('library'),
    'free-space': act.freeSpace,
    'go-on': act.goOnWithoutKeeping,
  };
  return (
    <Button
      look={filled && name !== 'look-again' ? 'filled' : 'rest'}
      data-action={name === 'look-again' ? 'retry' : name}
      onClick={actions[name]}
    >
      {BUTTON_WORDS[name]}
    </Button>
  );
}

// The input is pressed by a button, because a label would take the focus when clicked.
function LoadFile({ act }: { act: OverlayActions }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button data-action="load-file" onClick={() => input.current?.click()}>
        {BUTTON_WORDS['load-file']}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={CAPTION_FILES}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) act.loadFile(file);
        }}
      />
    </>
  );
}
