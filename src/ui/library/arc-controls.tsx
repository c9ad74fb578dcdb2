import type { Settings } from '@/core/settings';
import { IconButton } from '@/ui/parts/button';
import { Icon } from '@/ui/parts/icon';

interface Props {
  readonly scale: Settings['scale'];
  readonly closeUp: boolean;
  readonly table: boolean;
  readonly onScale: (scale: Settings['scale']) => void;
  readonly onCloseUp: () => void;
  readonly onTable: () => void;
}

/** How the arc is drawn here; nothing of it is kept. */
export function ArcControls({ scale, closeUp, table, onScale, onCloseUp, onTable }: Props) {
  return (
    <div class="arc-controls">
      <div class="switch" role="group" aria-label="Scale">
        {(['time', 'order'] as const).map((each) => (
          <button
            key={each}
            type="button"
            data-scale={each}
            aria-pressed={scale === each}
            onClick={() => onScale(each)}
          >
            {each === 'time' ? 'Time' : 'Order'}
          </button>
        ))}
      </div>
      <button type="button" class="toggle" aria-pressed={closeUp} onClick={onCloseUp}>
        <Icon name="zoom" size={16} />
        Close-up ×3
      </button>
      <IconButton icon="table" label="Table of segments" pressed={table} onClick={onTable} />
    </div>
  );
}
