import { expect, it } from 'vitest';
import { isHousekeeping } from '@/core/words/is-housekeeping';

it.each([
  'you can support us on Patreon',
  'Thanks so much, I’m excited to be here',
  'check the description for links',
  'hello everybody',
])('“%s” is housekeeping', (text) => {
  expect(isHousekeeping(text)).toBe(true);
});

it.each(['the model could deceive the people who check it', 'this works surprisingly well', ''])(
  '“%s” is not',
  (text) => {
    expect(isHousekeeping(text)).toBe(false);
  },
);
