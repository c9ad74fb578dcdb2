export interface Question {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly cookie: string;
  /** The page that asks, where it is of another host. */
  readonly origin?: string | undefined;
  readonly at: number;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
  /** Whether parts of it may be asked for. */
  readonly ranges?: boolean;
}

/** YouTube's own page for too many requests, in its outline. */
export const SORRY = '<html><head><title>Sorry...</title></head><body><h1>Sorry</h1></body></html>';
