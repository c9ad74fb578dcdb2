/** Where to find the podcast that this extension was made for first. */
export const AXRP_ON_YOUTUBE =
  'https://www.youtube.com/results?search_query=AXRP+AI+X-risk+Research+Podcast';
