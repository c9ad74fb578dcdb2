/** One caption line of a stand-in video; times in whole milliseconds. */
export interface StandInCue {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  /** ASR only: start of each word (cut at spaces). Without it words are spread over the line. */
  readonly wordStartsMs?: readonly number[];
}

/** The formats that `fmt` knows. */
export type CaptionFormat = 'json3' | 'srv1' | 'srv3' | 'vtt' | 'srt' | 'ttml';

export interface StandInTrack {
  /** ".en" manual, "a.en" automatic, ".en.name" a named one. */
  readonly vssId: string;
  readonly languageCode: string;
  readonly kind?: 'asr';
  /** As the player shows it: "English (auto-generated)". */
  readonly name: string;
  /** Of named tracks only. */
  readonly trackName?: string;
  /** `word`: classic ASR with a time for every word; `line`: 2026's ASR without; or manual. */
  readonly shape: 'word' | 'line' | 'manual';
  readonly cues: readonly StandInCue[];
  /** Ready-made bodies, served instead of what is made from the cues. */
  readonly bodies?: Partial<Record<CaptionFormat, string>>;
}

/** A sound of a video with dubs. */
export interface StandInSound {
  /** "en-US.4" is the original, "pt-BR.10" a dub made by machine. */
  readonly id: string;
  readonly name: string;
  /** `vssId`s of its captions. */
  readonly trackIds: readonly string[];
}

export interface StandInChapter {
  readonly startMs: number;
  readonly title: string;
}

/** What may go wrong with one video; everything absent works. */
export interface Faults {
  /** `open`: base URLs without `exp=xpe`, served bare. Default `gated`. */
  readonly gate?: 'open' | 'gated';
  /** How long a gated request takes to answer with nothing. Default 50 (8,000 was seen). */
  readonly gatedDelayMs?: number;
  /** What caption requests get once they pass the gate. A number is an HTTP status. */
  readonly timedtext?: 'empty' | 'html' | 'truncated' | 'unknown-shape' | 'stall' | number;
  readonly timedtextDelayMs?: number;
  /** `tlang` requests answer 429. */
  readonly translationRefused?: boolean;
  /** What get_panel answers. Default `modern`; `attributed` has its texts in another field. */
  readonly panel?:
    | 'modern'
    | 'attributed'
    | 'no-content'
    | 'no-segments'
    | 'html'
    | 'truncated'
    | 'stall'
    | number;
  readonly panelDelayMs?: number;
  /** get_panel answers the page's own requests alone: those with its visitor's name. */
  readonly panelForPageOnly?: boolean;
  /** Caption addresses answer once each and 403 after that: the player's own request alone is new. */
  readonly captionsOnce?: boolean;
  /** The player never gets its token: runtime URLs and its own request go without. */
  readonly potNever?: boolean;
  /** Milliseconds of playing until the token is there without captions having been asked for. Default: only when asked. */
  readonly potAfterMs?: number;
  /** Runtime track URLs carry `c=WEB` as well. Default: `pot` and `potc` only. */
  readonly runtimeUrlWithClient?: boolean;
  /** Base URLs without scheme and host. */
  readonly relativeUrls?: boolean;
  /** getPlayerResponse() has no tracks for so long. Default 150 (2,000 was seen). */
  readonly tracksLateMs?: number;
  /** … and none at all until `window.standIn.giveTracks()`. */
  readonly tracksHeld?: boolean;
  /** `#movie_player` has none of its methods. */
  readonly noPlayerMethods?: boolean;
  /** The page has no `#movie_player` at all. */
  readonly noPlayer?: boolean;
  /** The document comes without ytInitialPlayerResponse. */
  readonly noInitialPlayerResponse?: boolean;
  readonly prerollAdSeconds?: number;
  readonly midrollAd?: { readonly atSeconds: number; readonly seconds: number };
  /** Ad time stitched into the stream: video.currentTime runs ahead of the content by so much. */
  readonly stitchedAdSeconds?: number;
  /** The cookie question is open: its lightbox stands, and get_panel answers 400. */
  readonly consent?: boolean;
  readonly playability?: 'age-restricted' | 'unplayable' | 'deleted' | 'private';
}

export interface StandInVideo {
  readonly id: string;
  readonly title: string;
  readonly channel: string;
  readonly channelId?: string;
  readonly durationSeconds: number;
  readonly description?: string;
  readonly keywords?: readonly string[];
  /** YYYY-MM-DD */
  readonly publishedOn?: string;
  readonly chapters?: readonly StandInChapter[];
  /** Chapters found by machine rather than set in the description. */
  readonly chaptersAreAutomatic?: boolean;
  /** "Key moments", which look like chapters in the panels and are none. */
  readonly keyMoments?: readonly StandInChapter[];
  readonly live?: 'running' | 'finished' | 'premiere';
  readonly tracks: readonly StandInTrack[];
  /** Of dubbed videos: the default one first. */
  readonly sounds?: readonly StandInSound[];
  /** The transcript panel of the page: see youtube's four variants. Default `modern`. */
  readonly transcriptPanel?:
    'modern' | 'classic' | 'consolidated' | 'consolidated-classic' | 'none';
  /** The video that a playlist goes on with when this one has ended. */
  readonly playsNext?: string;
  /** Panel rows come three times, as has been seen. */
  readonly tripleRows?: boolean;
  /** The panel draws only the rows near what it is scrolled to; both have been seen. */
  readonly virtualRows?: boolean;
  readonly faults?: Faults;
}
