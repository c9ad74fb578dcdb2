import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENSES } from '@/core/lens';
import { fragmentOf, placeIn, type LibraryPlace } from '@/core/library/library-address';
import { READ_STATES, SORTS, WHOLE_LIBRARY } from '@/core/library/library-view';
import { toVideoId } from '@/core/video-id';
import { sampleId } from '../../helpers/sample-episode.ts';

const someText = fc.string({ maxLength: 40, unit: 'grapheme' }).filter((text) => text !== '');
const anyPlace: fc.Arbitrary<LibraryPlace> = fc.oneof(
  fc.record({
    kind: fc.constant('list' as const),
    view: fc.record({
      text: fc.oneof(fc.constant(''), someText),
      shelf: fc.option(someText, { nil: undefined }),
      lens: fc.option(fc.constantFrom(...LENSES), { nil: undefined }),
      lean: fc.option(fc.constantFrom('risk-forward', 'mixed', 'opportunity-forward' as const), {
        nil: undefined,
      }),
      read: fc.option(fc.constantFrom(...READ_STATES), { nil: undefined }),
      tag: fc.option(someText, { nil: undefined }),
      sort: fc.constantFrom(...SORTS),
    }),
  }),
  fc.record({ kind: fc.constant('episode' as const), videoId: fc.constant(sampleId()) }),
  fc.record({
    kind: fc.constant('compare' as const),
    videoIds: fc.uniqueArray(fc.nat(9).map(sampleId), { minLength: 1, maxLength: 4 }),
  }),
);

describe('the library’s addresses', () => {
  it('name every place so that it is found again', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(placeIn(fragmentOf(place))).toEqual(place);
      }),
    );
  });

  it('are short for the whole library', () => {
    expect(fragmentOf({ kind: 'list', view: WHOLE_LIBRARY })).toBe('#/');
    expect(placeIn('')).toEqual(placeIn('#/'));
  });

  it('read anything as some place, and never throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('#/', '#/?q=', '#/episode/', '#/compare/', ''),
        (text, start) => {
          const place = placeIn(start + text);
          expect(['list', 'episode', 'compare']).toContain(place.kind);
          if (place.kind === 'episode') expect(toVideoId(place.videoId)).toBeDefined();
        },
      ),
    );
    expect(placeIn('#/?q=%E0%A4%A').kind).toBe('list');
  });

  it('leave out of a comparison what is no video, comes twice, or is a fifth', () => {
    const [a, b, c, d, e] = [0, 1, 2, 3, 4].map(sampleId);
    expect(placeIn(`#/compare/${[a, 'x', a, b, c, d, e].join(',')}`)).toEqual({
      kind: 'compare',
      videoIds: [a, b, c, d],
    });
    expect(placeIn('#/compare/x').kind).toBe('list');
  });
});
