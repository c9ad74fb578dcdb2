import type { CaptionKind } from '@/core/transcript';

/**
 * What the page was like when captions could not be had. It is copied into reports: no address,
 * token, cookie or name of a person may ever be in it.
 */
export interface Diagnosis {
  /** Tracks that the player lists, in its order. */
  readonly tracks: readonly {
    readonly language: string;
    readonly kind: Exclude<CaptionKind, 'file'>;
  }[];
  /** Whether the chosen track's address asks for a token, and whether there is one. */
  readonly token: 'not-needed' | 'there' | 'missing' | 'unknown';
  /** `silent`: it stands on the page, but tells nothing. */
  readonly player: 'none' | 'silent' | 'advertisement' | 'running' | 'waiting';
  readonly captionsOn: boolean;
  /** Version of the page's own client, such as "2.20261120.01.00"; empty where it doesn't tell. */
  readonly client: string;
  /** Language of the page, such as "en". */
  readonly language: string;
}
