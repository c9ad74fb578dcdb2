import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENSES } from '@/core/lens';
import { trackOf } from '@/core/episodes/track';
import { wholeShares } from '@/core/figures/whole-shares';

const shares = (own: Partial<Record<(typeof LENSES)[number], number>>) => ({
  technical: 0,
  governance: 0,
  societal: 0,
  strategic: 0,
  philosophical: 0,
  none: 0,
  ...own,
});

describe('the track', () => {
  it('is one subject where one lens prevails, however much small talk there is', () => {
    expect(trackOf(shares({ technical: 92, strategic: 8 }))).toBe(
      'Technical alignment and control',
    );
    expect(trackOf(shares({ technical: 30, strategic: 5, none: 65 }))).toBe(
      'Technical alignment and control',
    );
  });

  it('is two subjects where two share the talk, the larger first', () => {
    const [one, other] = [
      trackOf(shares({ technical: 55, governance: 45 })),
      trackOf(shares({ technical: 45, governance: 55 })),
    ];
    expect(one).toBe('Technical alignment and governance');
    expect(other).toBe('Governance and technical alignment');
  });

  it('is a plain conversation where no lens has a word', () => {
    expect(trackOf(shares({ none: 100 }))).toBe('Conversation');
    expect(trackOf(shares({}))).toBe('Conversation');
  });

  it('is always a line that begins with a capital', () => {
    const amounts = fc.array(fc.nat(99), { minLength: LENSES.length, maxLength: LENSES.length });
    fc.assert(
      fc.property(amounts, (own) => {
        const whole = wholeShares(own);
        const mix = Object.fromEntries(LENSES.map((lens, i) => [lens, whole[i] ?? 0]));
        expect(trackOf(shares(mix))).toMatch(/^[A-Z][a-z]+[A-Za-z, ]*$/);
      }),
    );
  });
});
