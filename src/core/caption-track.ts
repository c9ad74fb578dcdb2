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
