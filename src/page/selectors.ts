/*
 * Every name of YouTube's page that this extension relies on. The comment above each says when it
 * was seen and where; a test holds the names against the tokens of a saved page.
 */

/**
 * A watch page that is in use: YouTube leaves old ones hidden in the document. Seen 2026-06 on a
 * saved watch page; ytd-watch-grid is the element of a layout trial (in YouTube-Enhancer's code),
 * ytm-watch that of the phone page (in SponsorBlock's).
 */
export const WATCH_PAGE =
  'ytd-watch-flexy:not([hidden]), ytd-watch-grid:not([hidden]), ytm-watch:not([hidden])';

/**
 * The player; the page's script hangs its methods on this element. Seen 2026-06 on a saved watch
 * page.
 */
export const PLAYER = '#movie_player';

/** Seen 2026-06 on a saved watch page. */
export const VIDEO = 'video.html5-main-video, video';

/**
 * The player's own bar: the arc's edges are its edges, laid out even while faded. The second is the
 * phone player's. Seen 2026-06 on a saved watch page, and 2026-07 in SponsorBlock's code.
 */
export const PROGRESS_BAR = '.ytp-progress-bar, .ytProgressBarLineHost';

/**
 * The player's frame in the column; the load skeleton has another `#player`, outside it. Seen
 * 2026-06 in the code of three maintained extensions.
 */
export const PLAYER_FRAME = '#primary-inner > #player';

/** Seen 2026-06 in the code of three maintained extensions. */
export const PRIMARY_COLUMN = '#primary-inner';

/**
 * Both columns; in theatre the player stands above them. Seen 2026-06 in the code of three
 * maintained extensions.
 */
export const COLUMNS = '#columns';

/**
 * Where the player lives in theatre; its nesting differs by layout. Seen 2026-06 in the code of
 * three maintained extensions.
 */
export const FULL_BLEED = '#full-bleed-container';

/** Where the player lives while it floats in a corner. Seen 2026-06 on a saved watch page. */
export const MINIPLAYER = 'ytd-miniplayer';

/**
 * Title and description; the second is the phone page's, right under the place that its player
 * covers. Seen 2026-06 on a saved watch page, and in the code of SponsorBlock and of YCS.
 */
export const METADATA = 'ytd-watch-metadata, ytm-slim-video-metadata-section-renderer';

/** Seen 2026-06 in the code of three maintained extensions. */
export const BELOW = '#below';

/**
 * The cookie choice that signed-out viewers in Europe must make first. Seen 2026-06 on a saved
 * watch page.
 */
export const CONSENT = 'ytd-consent-bump-v2-lightbox';

/** Seen 2026-06 on a saved watch page. */
export const SUBTITLES_BUTTON = '.ytp-subtitles-button';

/**
 * The title as drawn, for pages whose data can't be read; the second is the phone page's. Seen
 * 2026-06 on a saved watch page, and in the code of Web Scrobbler.
 */
export const TITLE = 'ytd-watch-metadata h1, .slim-video-information-title';

/**
 * On the player while an advertisement runs: either of the two. Seen 2026-05 in SponsorBlock's
 * code.
 */
export const AD_CLASSES = ['ad-showing', 'ad-interrupting'] as const;

/**
 * Attributes of the watch page that move or hide the player. Seen 2026-06 in YouTube-Enhancer's
 * code.
 */
export const LAYOUT_ATTRIBUTES = ['theater', 'fullscreen', 'full-bleed-player', 'hidden'];

/** The words over the picture. Seen 2026-06 on a saved watch page. */
export const CAPTION_WINDOW = '.ytp-caption-window-container';

/** The player's menu in which captions are chosen. Seen 2026-06 on a saved watch page. */
export const SETTINGS_MENU = '.ytp-settings-menu';

/**
 * "Show transcript" in the description; its wrappers ignore clicks. Seen 2026-06 on a saved watch
 * page, the button within in the code of maintained extensions.
 */
export const TRANSCRIPT_BUTTON = 'ytd-video-description-transcript-section-renderer button';

/** A panel beside the video, whatever it holds. Seen 2026-06 on a saved watch page. */
export const SIDE_PANEL = 'ytd-engagement-panel-section-list-renderer';

/** Seen 2026-08 in the code of maintained extensions. */
export const OPEN_PANEL = '[visibility="ENGAGEMENT_PANEL_VISIBILITY_EXPANDED"]';

/**
 * The panels in which a transcript may stand: modern, classic, "In this video", and one without a
 * name. Seen 2026-08 in the code of maintained extensions.
 */
export const TRANSCRIPT_PANELS = [
  '[target-id="PAmodern_transcript_view"]',
  '[target-id="engagement-panel-searchable-transcript"]',
  '[target-id="engagement-panel-timeline-view-consolidated"]',
  ':not([target-id])',
] as const;

/** The cross of a panel. Seen 2026-01 in the code of a maintained extension. */
export const PANEL_CLOSE = '#visibility-button button';

/** Tabs of "In this video". Seen 2026-08 in the code of a maintained extension. */
export const PANEL_TAB = '[role="tab"]';

/**
 * A line of the transcript, modern (2026) or classic. Seen 2026-08 in the code of maintained
 * extensions; the classic one 2026-06 on a saved watch page.
 */
export const TRANSCRIPT_ROW = 'transcript-segment-view-model, ytd-transcript-segment-renderer';

/**
 * A line's clock time; the modern row has a second one, in words. Seen 2026-08 in the code of
 * maintained extensions.
 */
export const ROW_TIME = '.ytwTranscriptSegmentViewModelTimestamp, .segment-timestamp';

/** A line's words, modern or classic. Seen 2026-08 in the code of maintained extensions. */
export const ROW_TEXT = 'span.ytAttributedStringHost, yt-formatted-string.segment-text';

/** A modern line's words before 2026-04. Seen 2026-03 in the code of maintained extensions. */
export const OLD_ROW_TEXT = '.yt-core-attributed-string';

/**
 * A chapter's title between the lines, modern or classic. Seen 2026-08 in the code of maintained
 * extensions.
 */
export const ROW_CHAPTER = 'timeline-chapter-view-model h3, ytd-transcript-section-header-renderer';
