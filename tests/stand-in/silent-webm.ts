// One VP8 key frame of 64 × 36 dark pixels. Key frames alone make every moment a seek point.
const KEY_FRAME = Buffer.from('sAIAnQEqQAAkAAcHCIWFiJmEiCWCAAaOWq6mviBPAP7tiAA=', 'base64');
const FRAME_EVERY_MS = 2000;
const FRAMES_PER_CLUSTER = 15;

function sized(id: string, body: Buffer): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(body.length) | (1n << 56n));
  return Buffer.concat([Buffer.from(id, 'hex'), size, body]);
}

const element = (id: string, ...parts: readonly Buffer[]) => sized(id, Buffer.concat(parts));
const text = (id: string, value: string) => sized(id, Buffer.from(value));

function whole(id: string, value: number): Buffer {
  const body = Buffer.alloc(4);
  body.writeUInt32BE(value);
  return sized(id, body);
}

function real(id: string, value: number): Buffer {
  const body = Buffer.alloc(8);
  body.writeDoubleBE(value);
  return sized(id, body);
}

function block(offsetMs: number): Buffer {
  const head = Buffer.from([0x81, offsetMs >> 8, offsetMs & 255, 0x80]);
  return sized('a3', Buffer.concat([head, KEY_FRAME]));
}

/** The last block says how long its frame lasts, so that the file ends where it should. */
function lastBlock(offsetMs: number, lastsMs: number): Buffer {
  const head = Buffer.from([0x81, offsetMs >> 8, offsetMs & 255, 0]);
  return element('a0', sized('a1', Buffer.concat([head, KEY_FRAME])), whole('9b', lastsMs));
}

function clustersOf(durationMs: number): { startMs: number; bytes: Buffer }[] {
  const clusters: { startMs: number; bytes: Buffer }[] = [];
  const span = FRAME_EVERY_MS * FRAMES_PER_CLUSTER;
  for (let startMs = 0; startMs < durationMs; startMs += span) {
    const blocks: Buffer[] = [];
    for (let at = startMs; at < Math.min(startMs + span, durationMs); at += FRAME_EVERY_MS) {
      const isLast = at + FRAME_EVERY_MS >= durationMs;
      blocks.push(isLast ? lastBlock(at - startMs, durationMs - at) : block(at - startMs));
    }
    clusters.push({ startMs, bytes: element('1f43b675', whole('e7', startMs), ...blocks) });
  }
  return clusters;
}

/**
 * A WebM file of exactly `durationSeconds` (to the millisecond) that plays and seeks anywhere:
 * one small dark picture, no sound, about 1.5 KB a minute.
 */
export function silentWebm(durationSeconds: number): Buffer {
  const durationMs = Math.round(durationSeconds * 1000);
  const info = element(
    '1549a966',
    whole('2ad7b1', 1_000_000),
    text('4d80', 'stand-in'),
    text('5741', 'stand-in'),
    real('4489', durationMs),
  );
  const track = element(
    'ae',
    whole('d7', 1),
    whole('73c5', 1),
    whole('83', 1),
    text('86', 'V_VP8'),
    element('e0', whole('b0', 64), whole('ba', 36)),
  );
  const tracks = element('1654ae6b', track);
  const clusters = clustersOf(durationMs);
  const cuesOf = (from: number): Buffer => {
    let at = from;
    const points = clusters.map(({ startMs, bytes }) => {
      const place = element('b7', whole('f7', 1), whole('f1', at));
      at += bytes.length;
      return element('bb', whole('b3', startMs), place);
    });
    return element('1c53bb6b', ...points);
  };
  const before = info.length + tracks.length;
  const cues = cuesOf(before + cuesOf(0).length);
  const head = element(
    '1a45dfa3',
    whole('4286', 1),
    whole('42f7', 1),
    whole('42f2', 4),
    whole('42f3', 8),
    text('4282', 'webm'),
    whole('4287', 2),
    whole('4285', 2),
  );
  const segment = element('18538067', info, tracks, cues, ...clusters.map(({ bytes }) => bytes));
  return Buffer.concat([head, segment]);
}
