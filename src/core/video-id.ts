declare const videoIdBrand: unique symbol;

/** A YouTube video id: exactly 11 characters of the URL-safe base64 alphabet. */
export type VideoId = string & { readonly [videoIdBrand]: true };

const VIDEO_ID = /^[\w-]{11}$/;

/** Takes anything; gives it back as a video id, or undefined when it is not one. */
export function toVideoId(value: unknown): VideoId | undefined {
  return typeof value === 'string' && VIDEO_ID.test(value) ? (value as VideoId) : undefined;
}
