import { useState } from 'preact/hooks';
import { RemoveButton } from '@/ui/options/remove-button';
import { useAsked } from '@/ui/summary/use-asked';

interface Props {
  readonly channels: readonly string[];
  readonly onChange: (channels: readonly string[]) => void;
}

/** The channels that the overlay shows on; those of the library are offered while typing. */
export function ChannelList({ channels, onChange }: Props) {
  const [cards] = useAsked('listCards', {});
  const [name, setName] = useState('');
  const known = [...new Set(cards?.map(({ video }) => video.channel))];
  const add = () => {
    const written = name.trim().slice(0, 100);
    const isThere = channels.some((one) => one.toLowerCase() === written.toLowerCase());
    if (written !== '' && !isThere) onChange([...channels, written]);
    setName('');
  };
  return (
    <div class="channel-list">
      <ul>
        {channels.map((channel) => (
          <li key={channel}>
            {channel}
            <RemoveButton
              label={`Remove ${channel}`}
              onRemove={() => onChange(channels.filter((one) => one !== channel))}
            />
          </li>
        ))}
      </ul>
      <form
        class="add-word"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          list="known-channels"
          value={name}
          placeholder="The channel’s name, as YouTube writes it"
          aria-label="A channel’s name"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <datalist id="known-channels">
          {known.map((channel) => (
            <option key={channel} value={channel} />
          ))}
        </datalist>
        <button type="submit" class="button">
          Add
        </button>
      </form>
    </div>
  );
}
