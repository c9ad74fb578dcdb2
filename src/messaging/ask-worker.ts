import { browser } from 'wxt/browser';
import { ContextLost, isContextLost } from '@/messaging/context-lost';
import type { WorkerAnswers, WorkerAsk, WorkerQuestion } from '@/messaging/protocol';
import { packText } from '@/messaging/packed-text';
import { openReply, type Envelope } from '@/messaging/wire';

/** A worker that died in mid-answer is asked again: it wakes up and starts over. */
const ATTEMPTS = 4;
const PAUSE_MS = 250;

/**
 * Asks the worker one question and gives its answer.
 * Throws `ContextLost` when the extension is gone from under this page, and otherwise what the
 * worker threw, by name.
 */
export async function askWorker<Name extends WorkerQuestion>(
  name: Name,
  ask: WorkerAsk<Name>,
): Promise<WorkerAnswers[Name]> {
  const envelope: Envelope = {
    to: 'worker',
    name,
    ...(await packBody(ask)),
    privately: isPrivate(),
  };
  for (let attempt = 1; ; attempt++) {
    if (isContextLost()) throw new ContextLost();
    const sent = await send(envelope);
    // The one seam where an answer gets its type: it comes from our own worker in this build.
    if (sent.arrived) return openReply(sent.reply, name) as WorkerAnswers[Name];
    if (attempt === ATTEMPTS) throw sent.error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
  }
}

/** A caption body or a library file weighs a thousand times what the rest of a question does. */
async function packBody(ask: object): Promise<Pick<Envelope, 'ask' | 'packedBody'>> {
  if ('file' in ask) {
    const packedBody = await packText((ask as WorkerAsk<'importLibrary'>).file);
    return packedBody === undefined ? { ask } : { ask: { ...ask, file: '' }, packedBody };
  }
  if (!('captions' in ask)) return { ask };
  const { captions } = ask as WorkerAsk<'readCaptions'>;
  const packedBody = await packText(captions.body);
  if (packedBody === undefined) return { ask };
  return { ask: { ...ask, captions: { ...captions, body: '' } }, packedBody };
}

type Sent =
  | { readonly arrived: true; readonly reply: unknown }
  | { readonly arrived: false; readonly error: Error };

async function send(envelope: Envelope): Promise<Sent> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(envelope);
    if (reply === undefined) return { arrived: false, error: noAnswer(envelope.name) };
    return { arrived: true, reply };
  } catch (error) {
    if (isContextLost() || /context invalidated/i.test(String(error))) throw new ContextLost();
    return { arrived: false, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function noAnswer(question: string): Error {
  const error = new Error(`The worker did not answer "${question}". Try again.`);
  error.name = 'NoAnswer';
  return error;
}

/** True in a private window. */
export function isPrivate(): boolean {
  return !isContextLost() && browser.extension.inIncognitoContext;
}
