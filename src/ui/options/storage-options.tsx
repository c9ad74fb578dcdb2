import type { Settings } from '@/core/settings';
import { LibraryFiles } from '@/ui/export/library-files';
import { Choice, Switch } from '@/ui/options/choice';
import { DeleteEverything } from '@/ui/options/delete-everything';
import { Row } from '@/ui/options/option-row';
import { SyncOption } from '@/ui/options/sync-option';

interface Props {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

const KEEP = [
  ['transcripts', 'Transcripts and readings'],
  ['readings', 'Readings only'],
] as const;

const LIMITS = [
  ['0', 'No limit'],
  ['50', '50 MB'],
  ['200', '200 MB'],
  ['500', '500 MB'],
  ['1000', '1 GB'],
] as const;

type Limit = (typeof LIMITS)[number][0];

/** What is kept, for how long, where else; the library as files; and the end of all of it. */
export function StorageOptions({ settings, onChange }: Props) {
  const { keep, storageLimitMb, sync } = settings;
  const chosen = LIMITS.find(([limit]) => Number(limit) === storageLimitMb)?.[0] ?? '0';
  return (
    <section id="storage">
      <h2>Storage and sync</h2>
      <Row name="Keep" says={KEEP_SAYS[keep]}>
        <Switch
          label="Keep"
          choices={KEEP}
          chosen={keep}
          onChoose={(value) => onChange({ keep: value })}
        />
      </Row>
      <Row
        name="Limit"
        says="For transcripts, about. The oldest go first; readings and notes stay."
      >
        <Choice<Limit>
          label="Limit"
          choices={LIMITS}
          chosen={chosen}
          onChoose={(limit) => onChange({ storageLimitMb: Number(limit) })}
        />
      </Row>
      <SyncOption sync={sync} onChange={onChange} />
      <Row name="Take it with you" says="One JSON file; it can be imported on another machine.">
        <span />
      </Row>
      <LibraryFiles />
      <DeleteEverything sync={sync} />
    </section>
  );
}

const KEEP_SAYS: Record<Settings['keep'], string> = {
  transcripts: 'Timed captions stay beside the readings made from them.',
  readings: 'Transcripts are let go. Segments keep their words; lines and their times are gone.',
};
