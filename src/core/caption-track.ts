/** One caption track as the player lists it. The list's order differs from place to place: go by `vssId`. */
export interface CaptionTrack {
  /** ".en" made by a person, "a.en" automatic, ".en.CODE" a second track of the same language. */
  readonly vssId: string;
  /** BCP 47 code, such as "en" or "pt-BR". */
  readonly languageCode: string;
  /** Present on automatic tracks only. */
  readonly kind?: 'asr';
  /** What the uploader called the track ("commentary", "Twitch chat"); empty on ordinary tracks. */
  readonly name: string;
  /** Address of the captions, possibly without what makes it answer. */
  readonly baseUrl: string;
  readonly isTranslatable: boolean;
}

/** The sound that plays, as the player tells it: one of several where a video has dubs. */
export interface PlayingAudio {
  /** The player's name for it, such as "en.4" or "pt-BR.10"; dubs differ in the number. */
  readonly id: string;
  /** BCP 47 code of what is spoken; empty where the player doesn't say. */
  readonly language: string;
  /** The captions that belong to it, by `vssId`; empty where the player doesn't say. */
  readonly trackIds: readonly string[];
}
