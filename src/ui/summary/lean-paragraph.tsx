import type { Reading } from '@/core/reading';
import { leanSentence, listWords } from '@/ui/summary/lean-words';

/** The reading in a sentence or two, with what sets it apart from its shelf. */
export function LeanParagraph({ reading }: { readonly reading: Reading }) {
  const { emphasises } = reading;
  return (
    <p class="lean-sentence">
      {leanSentence(reading)}{' '}
      <span data-field="emphasises">
        {emphasises.length > 0
          ? `Emphasises ${listWords(emphasises)}.`
          : 'Nothing in its words sets it apart from its shelf.'}
      </span>
    </p>
  );
}
