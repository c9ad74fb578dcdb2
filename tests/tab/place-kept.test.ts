import { expect, test } from 'vitest';
import { placeKept } from '@/tab/place-kept';

const PAGE = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';

test('the place is in the address, in whole seconds, once', () => {
  expect(placeKept(PAGE, 83_900)).toBe(`${PAGE}&t=83s`);
  expect(placeKept(`${PAGE}&t=5s`, 83_900)).toBe(`${PAGE}&t=83s`);
});

test('at the very start the address stays as it is', () => {
  expect(placeKept(PAGE, 400)).toBe(PAGE);
});
