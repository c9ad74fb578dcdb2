/** How the page is built and moves; holds from the next document on. */
export interface Variants {
  /** When yt-navigate-finish comes: after the data, never, before the data is new, or two times. */
  readonly finish: 'normal' | 'never' | 'early' | 'twice';
  /** From click to new data, in milliseconds: 100 to 800 have been seen. */
  readonly navigationMs: number;
  /** From document to ytd-app. */
  readonly hydrateMs: number;
  readonly watchElement: 'ytd-watch-flexy' | 'ytd-watch-grid';
  /** A hidden copy of the watch page, without its player, stands before the real one. */
  readonly oldPageHidden: boolean;
  readonly delhi: boolean;
  readonly singleColumn: boolean;
  readonly theatre: boolean;
  readonly dark: boolean;
  readonly rightToLeft: boolean;
  /** The phone page; stands by itself wherever m.youtube.com is asked. */
  readonly mobile: boolean;
  /** The viewer has an account: the page says so, and an age gate lets them through. */
  readonly signedIn: boolean;
  /** The first script freezes fetch, JSON and Array, as YouTube's does. */
  readonly locked: boolean;
  readonly neighbour: boolean;
  readonly autoplay: boolean;
  /** A script of the page's that runs before all its others. */
  readonly firstScript: string;
  /** `no-csp` is for nothing but comparing. */
  readonly csp: 'enforced' | 'no-csp';
}

export const DEFAULT_VARIANTS: Variants = {
  finish: 'normal',
  navigationMs: 150,
  hydrateMs: 150,
  watchElement: 'ytd-watch-flexy',
  oldPageHidden: false,
  delhi: true,
  singleColumn: false,
  theatre: false,
  dark: true,
  rightToLeft: false,
  mobile: false,
  signedIn: false,
  locked: true,
  neighbour: false,
  autoplay: true,
  firstScript: '',
  csp: 'enforced',
};
