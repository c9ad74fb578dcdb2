import { useEffect, useState } from 'preact/hooks';
import { changeShortcuts, listShortcuts, type Shortcut } from '@/messaging/shortcuts';
import { Row } from '@/ui/options/option-row';
import { Button } from '@/ui/parts/button';

const ON_THE_ARC = [
  [['←', '→'], 'one segment'],
  [['Home', 'End'], 'first, last'],
  [['PgUp', 'PgDn'], 'one chapter'],
  [['Enter'], 'jump there'],
  [['Esc'], 'leave the arc'],
] as const;

/** What each key of ours does, by its name in the manifest. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  _execute_action: 'open the popup',
  panel: 'transcript beside the video',
  episode: 'episode page',
  fold: 'fold or open the arc',
};

/** The arc's own keys, and those that the browser holds for us as they are set now. */
export function KeyboardOptions() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = () => void listShortcuts().then(setShortcuts);
    look();
    // Coming back from the browser's page, the keys may be others.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const ours = shortcuts.filter(({ name }) => name in EVERYWHERE);
  return (
    <section id="keyboard">
      <h2>Keyboard</h2>
      <dl class="keys">
        {ON_THE_ARC.map(([keys, does]) => (
          <Keys key={does} keys={keys} does={does} />
        ))}
        {ours.map(({ name, keys }) => (
          <Keys
            key={name}
            keys={keys === '' ? ['not set'] : keys.split('+')}
            does={EVERYWHERE[name] ?? ''}
          />
        ))}
      </dl>
      <Row name="Keys outside the arc" says="Your browser holds them; they can be changed there.">
        <Button onClick={() => void changeShortcuts()}>Change…</Button>
      </Row>
    </section>
  );
}

function Keys({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
