/** Where the watch page lives: for large windows, and for phones. As match patterns of browsers. */
export const YOUTUBE_PAGES = ['https://www.youtube.com/*', 'https://m.youtube.com/*'];

/** True for an address on one of them. */
export function isYouTubePage(address: string): boolean {
  return YOUTUBE_PAGES.some((pattern) => address.startsWith(pattern.slice(0, -1)));
}
