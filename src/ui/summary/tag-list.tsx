import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnWords } from '@/ui/summary/use-assessment';

interface Props {
  readonly tags: readonly string[];
  readonly own: OwnWords;
  readonly privately: boolean;
}

/** The tags of the reading, then the user's own, then a place for one more. */
export function TagList({ tags, own, privately }: Props) {
  const mine = own.draft?.tags ?? [];
  const add = (text: string) => {
    const tag = text.trim().replace(/\s+/g, ' ');
    const known = [...tags, ...mine].some((other) => other.toLowerCase() === tag.toLowerCase());
    if (tag !== '' && !known && mine.length < 30) own.change({ tags: [...mine, tag] });
  };
  return (
    <section data-field="tags">
      <h2>Tags</h2>
      <ul class="chips">
        {tags.map((tag) => (
          <li class="chip" key={tag}>
            {tag}
          </li>
        ))}
        {mine.map((tag) => (
          <li class="chip own" key={tag}>
            {tag}
            <button
              type="button"
              aria-label={`Remove the tag ${tag}`}
              onClick={() => own.change({ tags: mine.filter((other) => other !== tag) })}
            >
              ×
            </button>
          </li>
        ))}
        {!privately && (
          <li>
            <AddTag onAdd={add} disabled={own.draft === undefined} />
          </li>
        )}
      </ul>
    </section>
  );
}

interface AddTagProps {
  readonly onAdd: (tag: string) => void;
  readonly disabled: boolean;
}

function AddTag({ onAdd, disabled }: AddTagProps) {
  const [open, setOpen] = useState(false);
  if (open) return <TagField onAdd={onAdd} onLeave={() => setOpen(false)} />;
  return (
    <button type="button" class="chip" disabled={disabled} onClick={() => setOpen(true)}>
      add…
    </button>
  );
}

interface TagFieldProps {
  readonly onAdd: (tag: string) => void;
  readonly onLeave: () => void;
}

/** Enter adds and stays for the next one, Escape leaves without, leaving by any other way adds. */
function TagField({ onAdd, onLeave }: TagFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      class="chip"
      type="text"
      size={12}
      maxLength={60}
      aria-label="New tag"
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') onAdd(currentTarget.value);
        if (key === 'Enter' || key === 'Escape') currentTarget.value = '';
        if (key === 'Escape') onLeave();
      }}
      onBlur={({ currentTarget }) => {
        onAdd(currentTarget.value);
        onLeave();
      }}
    />
  );
}
