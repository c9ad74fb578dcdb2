export interface CaptionLine {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

interface Json3 {
  readonly events?: readonly {
    readonly tStartMs?: number;
    readonly dDurationMs?: number;
    readonly segs?: readonly { readonly utf8?: string }[];
  }[];
}

/** The lines of a json3 body, for the caption window; none where it is something else. */
export function captionLines(body: string): CaptionLine[] {
  let parsed: Json3;
  try {
    parsed = JSON.parse(body) as Json3;
  } catch {
    return [];
  }
  return (parsed.events ?? []).flatMap(({ tStartMs = 0, dDurationMs = 0, segs }) => {
    const text = (segs ?? []).map(({ utf8 }) => utf8 ?? '').join('');
    return text.trim() === '' ? [] : [{ startMs: tStartMs, endMs: tStartMs + dDurationMs, text }];
  });
}
