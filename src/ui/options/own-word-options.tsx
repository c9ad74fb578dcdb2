import { useState } from 'preact/hooks';
import { signedText } from '@/core/figures/numbers-for-people';
import { faultOfOwnWord, LARGEST_OWN_WEIGHT, type OwnWord } from '@/core/scoring/own-words';
import { curlyText } from '@/core/words/curly-text';
import { RemoveButton } from '@/ui/options/remove-button';
import { PageIcon } from '@/ui/pages/page-icon';
import { Button } from '@/ui/parts/button';

interface Props {
  readonly ownWords: readonly OwnWord[];
  readonly onChange: (part: { ownWords: readonly OwnWord[] }) => void;
}

/** A phrase that was just added speaks for opportunity, a little; the slider says the rest. */
const FIRST_WEIGHT = 10;

/** Phrases that the user adds to the lexicon or silences; every arc heeds them at once. */
export function OwnWordOptions({ ownWords, onChange }: Props) {
  const put = (at: number, ...words: readonly OwnWord[]) =>
    onChange({ ownWords: ownWords.toSpliced(at, 1, ...words) });
  return (
    <section id="words">
      <h2>Your words</h2>
      <p class="label">
        Add a phrase or silence one. A phrase counts its points each time it is said, and stands
        among a score’s reasons as “own word”. Open arcs are drawn again at once, kept ones when you
        open them.
      </p>
      <ul class="own-word-list">
        {ownWords.map((word, at) => (
          <OwnWordRow
            key={word.phrase}
            word={word}
            onWeigh={(weight) => put(at, { ...word, weight })}
            onRemove={() => put(at)}
          />
        ))}
      </ul>
      <AddWord others={ownWords} onAdd={(word) => onChange({ ownWords: [...ownWords, word] })} />
    </section>
  );
}

interface RowProps {
  readonly word: OwnWord;
  readonly onWeigh: (weight: number) => void;
  readonly onRemove: () => void;
}

function OwnWordRow({ word: { phrase, weight }, onWeigh, onRemove }: RowProps) {
  // While the slider is being moved, only its figure follows; the arcs do when it is let go.
  const [moving, setMoving] = useState<number>();
  const shown = moving ?? weight;
  return (
    <li>
      <span>“{curlyText(phrase)}”</span>
      <input
        type="range"
        min={-LARGEST_OWN_WEIGHT}
        max={LARGEST_OWN_WEIGHT}
        step={1}
        value={shown}
        aria-label={`Weight of “${phrase}”`}
        aria-valuetext={weightWords(shown)}
        onInput={({ currentTarget }) => setMoving(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => {
          setMoving(undefined);
          onWeigh(currentTarget.valueAsNumber);
        }}
      />
      <b>{weightWords(shown)}</b>
      <RemoveButton label={`Remove “${phrase}”`} onRemove={onRemove} />
    </li>
  );
}

function weightWords(weight: number): string {
  return weight === 0 ? 'silenced' : signedText(weight);
}

interface AddProps {
  readonly others: readonly OwnWord[];
  readonly onAdd: (word: OwnWord) => void;
}

function AddWord({ others, onAdd }: AddProps) {
  const [phrase, setPhrase] = useState('');
  const [fault, setFault] = useState<string>();
  const add = (weight: number) => {
    const written = phrase.trim().replace(/\s+/g, ' ');
    const found = faultOfOwnWord(written, others);
    setFault(found);
    if (found !== undefined) return;
    onAdd({ phrase: written, weight });
    setPhrase('');
  };
  return (
    <form
      class="add-word"
      onSubmit={(event) => {
        event.preventDefault();
        add(FIRST_WEIGHT);
      }}
    >
      <input
        type="text"
        value={phrase}
        placeholder="winter is coming"
        aria-label="A phrase of your own"
        aria-invalid={fault !== undefined}
        aria-describedby="own-word-fault"
        onInput={({ currentTarget }) => {
          setPhrase(currentTarget.value);
          setFault(undefined);
        }}
      />
      <button type="submit" class="button">
        <PageIcon name="plus" size={16} /> Add a phrase
      </button>
      <Button onClick={() => add(0)}>Silence it</Button>
      <p id="own-word-fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
