import type { Settings } from '@/core/settings';
import { OnOff } from '@/ui/options/on-off';
import { Row } from '@/ui/options/option-row';

interface Props {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

const NUDGE = 'Switch captions on for a moment when nothing else works';
const OPEN_PANEL = 'Open the transcript panel when nothing else works';

/** The two ways to captions that touch the page, and whether they may be gone. */
export function CaptionOptions({ settings, onChange }: Props) {
  return (
    <section id="captions">
      <h2>Reading captions</h2>
      <Row
        name={NUDGE}
        says="They may be seen for about a second; afterwards captions are exactly as you had them."
      >
        <OnOff
          label={NUDGE}
          on={settings.mayNudge}
          onChange={(mayNudge) => onChange({ mayNudge })}
        />
      </Row>
      <Row name={OPEN_PANEL} says="It opens out of view and is closed again.">
        <OnOff
          label={OPEN_PANEL}
          on={settings.mayOpenPanel}
          onChange={(mayOpenPanel) => onChange({ mayOpenPanel })}
        />
      </Row>
    </section>
  );
}
