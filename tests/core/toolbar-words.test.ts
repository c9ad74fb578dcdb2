import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOOLBAR_KINDS, toolbarWords } from '@/core/toolbar-words';

test.each(TOOLBAR_KINDS)('%s has a short badge and a title that names us', (kind) => {
  const { badge, title } = toolbarWords({ kind, lean: -72 });
  expect(badge.length).toBeLessThanOrEqual(4);
  expect(title).toMatch(/^Perspective Arc( · \w.*[^.])?$/);
});

test('a lean stands with its sign, and its side is the one of the bands', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 100 }), (lean) => {
      const { badge, title } = toolbarWords({ kind: 'ready', lean });
      expect(badge).toBe(lean === 0 ? '0' : `${lean < 0 ? '−' : '+'}${Math.abs(lean)}`);
      const side = lean <= -20 ? 'risk-forward' : lean >= 20 ? 'opportunity-forward' : 'mixed';
      expect(title).toBe(`Perspective Arc · Leaning ${badge}, ${side}`);
    }),
  );
});
