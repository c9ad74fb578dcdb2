import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markReasons } from '@/core/words/mark-reasons';

const word = fc.constantFrom('a', 'clear', 'path', 'no', 'idea', 'Safety,', 'cut.', '“risk”', 'um');
const talk = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const reason = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  weight: fc.integer({ min: -40, max: 40 }),
});

describe('the words that a reason points at', () => {
  it('are marked where they stand, the rest stays plain', () => {
    expect(
      markReasons('There is a clear path, but safety gets cut first.', [
        { text: 'a clear path', weight: 12 },
        { text: 'safety gets cut', weight: -20 },
      ]),
    ).toEqual([
      { text: 'There is' },
      { text: 'a clear path,', weight: 12 },
      { text: 'but' },
      { text: 'safety gets cut', weight: -20 },
      { text: 'first.' },
    ]);
  });

  it('keep every word of the text in its order, whatever the reasons', () => {
    fc.assert(
      fc.property(talk, fc.array(reason, { maxLength: 6 }), (text, reasons) => {
        const stretches = markReasons(text, reasons);
        expect(stretches.map((stretch) => stretch.text).join(' ')).toBe(text);
      }),
    );
  });

  it('carry one mark each: there are no more marks than reasons', () => {
    fc.assert(
      fc.property(talk, fc.array(reason, { maxLength: 6 }), (text, reasons) => {
        const marked = markReasons(text, reasons).filter(({ weight }) => weight !== undefined);
        expect(marked.length).toBeLessThanOrEqual(reasons.length);
      }),
    );
  });

  it('go to the stronger of two reasons that share a word', () => {
    const marks = markReasons('no clear path', [
      { text: 'clear path', weight: 5 },
      { text: 'no clear', weight: -9 },
    ]);
    expect(marks).toEqual([{ text: 'no clear', weight: -9 }, { text: 'path' }]);
  });

  it('are taken once each: a phrase said twice has two places', () => {
    const marks = markReasons('risk and risk', [
      { text: 'risk', weight: -4 },
      { text: 'risk', weight: -3 },
    ]);
    expect(marks.map(({ weight }) => weight)).toEqual([-4, undefined, -3]);
  });
});
