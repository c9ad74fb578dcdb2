import { expect, it } from 'vitest';
import { isYouTubePage } from '@/core/youtube-pages';

it('tells the two watch pages’ sites from all others', () => {
  expect(isYouTubePage('https://www.youtube.com/watch?v=x')).toBe(true);
  expect(isYouTubePage('https://m.youtube.com/')).toBe(true);
  for (const other of [
    '',
    'http://www.youtube.com/',
    'https://music.youtube.com/',
    'https://www.youtube.com.example.com/',
    'https://example.com/https://m.youtube.com/',
  ]) {
    expect(isYouTubePage(other), other).toBe(false);
  }
});
