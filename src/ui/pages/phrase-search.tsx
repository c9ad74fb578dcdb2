import { useState } from 'preact/hooks';
import { countText, signedText } from '@/core/figures/numbers-for-people';
import type { ModelFacts } from '@/core/episodes/model-facts';

const MOST = 60;

/** Every phrase that the scorer knows, with its place on the axis when it stands alone. */
export function PhraseSearch({ phrases }: { readonly phrases: ModelFacts['phrases'] | undefined }) {
  const [wanted, setWanted] = useState('');
  if (phrases === undefined) return <p class="quiet">Reading the model file…</p>;
  const asked = wanted.trim().toLowerCase();
  const found = phrases.filter(([phrase]) => phrase.includes(asked));
  const shown = found.slice(0, MOST);
  return (
    <>
      <input
        type="search"
        class="phrase-search"
        placeholder={`Search ${countText(phrases.length)} words and phrases`}
        aria-label={`Search ${countText(phrases.length)} words and phrases`}
        value={wanted}
        onInput={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      <p class="label" role="status">
        {countWords(found.length, shown.length, asked)}
      </p>
      <ul class="phrases">
        {shown.map(([phrase, weight]) => (
          <li key={phrase}>
            <span>{phrase}</span> <span>{signedText(weight)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function countWords(found: number, shown: number, asked: string): string {
  if (found === 0) return `No phrase contains “${asked}”.`;
  if (shown < found) return `The ${shown} strongest of ${countText(found)}`;
  return found === 1 ? '1 phrase' : `${countText(found)} phrases`;
}
