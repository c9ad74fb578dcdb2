import { countText } from '@/core/figures/numbers-for-people';
import type { EpisodeName, ImportPlan } from '@/core/library-file';
import { Button } from '@/ui/parts/button';

interface Props {
  readonly name: string;
  readonly plan: ImportPlan;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Titles that are listed of each kind; the rest is counted. */
const LISTED = 8;

/** What a library file would change, before it does. */
export function ImportPreview({ name, plan, onTake, onLeave }: Props) {
  const changes = plan.added.length + plan.replaced.length + plan.notes + plan.settings.length > 0;
  return (
    <section class="card import-preview" aria-label={`What ${name} changes`}>
      <h3>{changes ? `${name} would change:` : `${name} has nothing new.`}</h3>
      <Names words="New here" names={plan.added} />
      <Names words="Read later there than here, so replaced" names={plan.replaced} />
      <ul>
        {plan.notes > 0 && <li>Notes: {counted(plan.notes, 'episode')}, field by field</li>}
        {plan.settings.length > 0 && (
          <li>Settings changed there last: {countText(plan.settings.length)}</li>
        )}
        {plan.unchanged > 0 && (
          <li>{counted(plan.unchanged, 'episode')} as new here or newer: left as they are</li>
        )}
      </ul>
      <p class="buttons">
        {changes && (
          <Button look="filled" onClick={onTake}>
            Import
          </Button>
        )}
        <Button onClick={onLeave}>{changes ? 'Leave it' : 'Close'}</Button>
      </p>
    </section>
  );
}

function Names({ words, names }: { words: string; names: readonly EpisodeName[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p>
        {words}: {counted(names.length, 'episode')}
      </p>
      <ul>
        {names.slice(0, LISTED).map(({ videoId, title }) => (
          <li key={videoId}>{title || videoId}</li>
        ))}
        {names.length > LISTED && <li>and {countText(names.length - LISTED)} more</li>}
      </ul>
    </>
  );
}

/** "2 episodes new, 1 replaced, notes of 3, 4 settings". */
export function planWords({ added, replaced, notes, settings }: ImportPlan): string {
  const parts = [
    added.length > 0 && `${counted(added.length, 'episode')} new`,
    replaced.length > 0 && `${counted(replaced.length, 'episode')} replaced`,
    notes > 0 && `notes of ${counted(notes, 'episode')}`,
    settings.length > 0 && counted(settings.length, 'setting'),
  ].filter(Boolean);
  return parts.length === 0 ? 'nothing was new' : parts.join(', ');
}

function counted(count: number, word: string): string {
  return `${countText(count)} ${count === 1 ? word : `${word}s`}`;
}
