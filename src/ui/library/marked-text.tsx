import { markReasons } from '@/core/mark-reasons';
import type { Reason } from '@/core/segment';

interface Props {
  readonly text: string;
  readonly reasons: readonly Reason[];
}

/** A segment's words; those that moved the score are underlined, dashed where they pull down. */
export function MarkedText({ text, reasons }: Props) {
  return (
    <>
      {markReasons(text, reasons).map((stretch, place) => [
        place > 0 && ' ',
        stretch.weight === undefined ? (
          stretch.text
        ) : (
          <mark key={place} data-side={stretch.weight < 0 ? 'risk' : 'opportunity'}>
            {stretch.text}
          </mark>
        ),
      ])}
    </>
  );
}
