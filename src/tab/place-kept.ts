/** The address of a watch page, with the place in the video where a reload is to go on. */
export function placeKept(address: string, playheadMs: number): string {
  const url = new URL(address);
  const seconds = Math.floor(playheadMs / 1000);
  if (seconds > 0) url.searchParams.set('t', `${String(seconds)}s`);
  return url.href;
}
