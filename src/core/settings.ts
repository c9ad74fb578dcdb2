/** The options that hold for every page; defaults are product.md's. */
export interface Settings {
  readonly scale: 'time' | 'order';
  readonly collapsed: boolean;
  readonly height: 'standard' | 'compact' | 'tall';
  readonly palette: 'amber-cyan-white' | 'orange-grey-blue' | 'greys';
  readonly showOn: 'ai-talk' | 'axrp' | 'captioned-english';
  /** Captions may be switched on for a moment when nothing else brought them. */
  readonly mayNudge: boolean;
  /** The page's transcript panel may be opened, out of view, when nothing else brought captions. */
  readonly mayOpenPanel: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  scale: 'time',
  collapsed: false,
  height: 'standard',
  palette: 'amber-cyan-white',
  showOn: 'ai-talk',
  mayNudge: false,
  mayOpenPanel: true,
};
