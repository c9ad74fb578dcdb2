import type { Settings } from '@/core/settings';
import { countText } from '@/core/figures/numbers-for-people';
import type { SyncReport } from '@/messaging/protocol';
import { OnOff } from '@/ui/options/on-off';
import { Row } from '@/ui/options/option-row';
import { useAsked } from '@/ui/summary/use-asked';

interface Props {
  readonly sync: boolean;
  readonly onChange: (part: Pick<Settings, 'sync'>) => void;
}

const NAME = 'Settings and notes on my other devices';

/** Whether settings and notes travel, and what of them can't. */
export function SyncOption({ sync, onChange }: Props) {
  return (
    <>
      <Row
        name={NAME}
        says="Through your browser’s own sync. Transcripts never leave this machine."
      >
        <OnOff label={NAME} on={sync} onChange={(on) => onChange({ sync: on })} />
      </Row>
      {sync && <HowFar />}
    </>
  );
}

function HowFar() {
  const [report] = useAsked('syncNow', {});
  return (
    <div class="sync-report" role="status">
      {report && <Report report={report} />}
    </div>
  );
}

function Report({ report }: { readonly report: SyncReport }) {
  if (report.kind === 'off') return null;
  if (report.kind === 'failed') {
    return (
      <p>
        Not synced now: {report.message} Everything stays here; it is tried again with the next
        change and when the browser starts.
      </p>
    );
  }
  const { leftOut } = report;
  if (leftOut.length === 0) return <p>Up to date with what your browser carries.</p>;
  return (
    <>
      <p>
        {countText(leftOut.length)} {leftOut.length === 1 ? 'record is' : 'records are'} kept here
        only: the browser carries 8 KB a record and 100 KB in all.
      </p>
      <ul>
        {leftOut.slice(0, 8).map(({ of, fields, because }) => (
          <li key={`${of} ${because}`}>
            {of}: {because === 'too-long' ? `${fields.join(', ')} too long` : 'no room'}
          </li>
        ))}
        {leftOut.length > 8 && <li>and {countText(leftOut.length - 8)} more</li>}
      </ul>
    </>
  );
}
