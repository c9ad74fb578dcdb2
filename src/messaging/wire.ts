/** One question on its way; the rest of an extension's traffic does not carry this mark. */
export interface Envelope {
  readonly to: 'worker' | 'tab' | 'pages';
  readonly name: string;
  readonly ask: unknown;
  /** The caption body or the file of the question, packed; the question's own is empty then. */
  readonly packedBody?: string;
  /** The sender stands in a private window. */
  readonly privately: boolean;
}

/** An answer, or the name and message of the error that was thrown instead of it. */
export type Reply =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

/** Takes whatever came over the wire; gives it back as an envelope for that side, or undefined. */
export function toEnvelope(message: unknown, to: Envelope['to']): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { to: side, name, ask, packedBody, privately } = message as Record<string, unknown>;
  if (side !== to || typeof name !== 'string') return undefined;
  const envelope = { to, name, ask, privately: privately === true };
  return typeof packedBody === 'string' ? { ...envelope, packedBody } : envelope;
}

/** An error as plain data. Classes do not survive the wire; names do. */
export function toFailure(error: unknown): Reply {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { ok: false, error: { name, message } };
}

/** The answer out of a reply; throws what the other side threw, by its name. */
export function openReply(reply: unknown, question: string): unknown {
  const known = reply as Reply | undefined;
  if (known?.ok === true) return known.answer;
  const error = new Error(
    known ? known.error.message : `Nobody answered "${question}". Reload the page and try again.`,
  );
  error.name = known ? known.error.name : 'NoAnswer';
  throw error;
}
