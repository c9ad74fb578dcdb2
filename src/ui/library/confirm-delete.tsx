import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/ui/parts/button';

interface Props {
  readonly question: string;
  readonly onDelete: () => Promise<void>;
  readonly onKeep: () => void;
}

/** The only question that is ever asked back. Focus goes to "Keep". */
export function ConfirmDelete({ question, onDelete, onKeep }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-action=keep]')?.focus(), []);
  return (
    <div
      ref={box}
      class="confirm-delete"
      role="alertdialog"
      aria-label={question}
      onKeyDown={({ key }) => key === 'Escape' && onKeep()}
    >
      <p>{question}</p>
      <div class="buttons">
        <Button look="danger" data-action="delete" onClick={() => void onDelete()}>
          Delete
        </Button>
        <Button data-action="keep" onClick={onKeep}>
          Keep
        </Button>
      </div>
    </div>
  );
}
