import { PageIcon } from '@/ui/pages/page-icon';

interface Props {
  readonly label: string;
  readonly onRemove: () => void;
}

/** Takes one entry out of a list. */
export function RemoveButton({ label, onRemove }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onRemove}>
      <PageIcon name="close" size={16} />
    </button>
  );
}
