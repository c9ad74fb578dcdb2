import { curlyText } from '@/core/words/curly-text';
import { markReasons, type MarkedStretch } from '@/core/words/mark-reasons';
import type { Reason } from '@/core/segment';

interface Props {
  readonly text: string;
  readonly reasons: readonly Reason[];
}

/** A segment's words; those that moved the score are underlined, dashed where they pull down. */
export function MarkedText({ text, reasons }: Props) {
  return <Stretches stretches={markReasons(text, reasons)} />;
}

/** Words that are marked already. */
export function Stretches({ stretches }: { readonly stretches: readonly MarkedStretch[] }) {
  return (
    <>
      {stretches.map(({ text, weight }, place) => [
        place > 0 && ' ',
        weight === undefined ? (
          curlyText(text)
        ) : (
          <mark key={place} data-side={weight < 0 ? 'risk' : 'opportunity'}>
            {curlyText(text)}
          </mark>
        ),
      ])}
    </>
  );
}
