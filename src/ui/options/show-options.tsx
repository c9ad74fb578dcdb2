import type { Settings } from '@/core/settings';

import { Fragment } from 'preact';
import { ChannelList } from '@/ui/options/channel-list';

type ShowOn = Settings['showOn'];

const CHOICES: readonly (readonly [ShowOn, string, string])[] = [
  [
    'ai-talk',
    'AI talk',
    'AXRP, and videos of ten minutes or more whose title, description, keywords or chapters speak of AI',
  ],
  ['axrp', 'AXRP only', ''],
  ['channels', 'Channels I choose', ''],
  ['captioned-english', 'Any video with English captions', ''],
];

interface Props {
  readonly showOn: ShowOn;
  readonly channels: readonly string[];
  readonly onChange: (part: Partial<Settings>) => void;
}

/** Where the overlay appears. Elsewhere nothing is mounted and nothing is asked. */
export function ShowOptions({ showOn, channels, onChange }: Props) {
  return (
    <section id="where">
      <h2 id="where-head">Where it shows</h2>
      <div class="radios" role="radiogroup" aria-labelledby="where-head">
        {CHOICES.map(([value, words, more]) => (
          <Fragment key={value}>
            <label>
              <input
                type="radio"
                name="show-on"
                value={value}
                checked={showOn === value}
                onChange={() => onChange({ showOn: value })}
              />
              <span>
                {words}
                {more && <small>{more}</small>}
              </span>
            </label>
            {value === 'channels' && showOn === value && (
              <ChannelList channels={channels} onChange={(list) => onChange({ channels: list })} />
            )}
          </Fragment>
        ))}
      </div>
      <p class="label">
        Elsewhere nothing is mounted and nothing is asked; the popup offers “Read this video”.
      </p>
    </section>
  );
}
