import {
  libraryFileHead,
  libraryFileLine,
  travelling,
  withHarmlessNames,
} from '@/core/library-file';
import type { Asker } from '@/messaging/answer-worker';
import type { ExportPart, ImportAnswer, WorkerAsk } from '@/messaging/protocol';
import { parseLibraryFile, type ParsedLibrary } from '@/store/parse-library-file';
import { keepWithin } from '@/worker/keep-within';
import type { WorkerParts } from '@/worker/worker-parts';

/** Letters that a part of an export has at most, but for a single episode that is longer. */
const PART_LENGTH = 4_000_000;

/**
 * The next episodes of an export, in the order of their ids. The same library gives the same parts,
 * letter by letter.
 */
export async function exportPart(
  { store }: Pick<WorkerParts, 'store'>,
  { after }: WorkerAsk<'exportPart'>,
  { privately }: Asker,
): Promise<ExportPart> {
  const head = await headOf(store);
  if (privately) return { head, lines: [], next: undefined };
  const ids = (await store.listIds()).filter((id) => after === undefined || id > after);
  const lines: string[] = [];
  let length = 0;
  for (const [at, id] of ids.entries()) {
    const reading = await store.getReading(id);
    if (!reading) continue;
    const transcript = await store.getTranscript(id);
    const line = libraryFileLine(withHarmlessNames({ reading, transcript }));
    lines.push(line);
    length += line.length;
    if (length >= PART_LENGTH && at < ids.length - 1) return { head, lines, next: id };
  }
  return { head, lines, next: undefined };
}

async function headOf(store: WorkerParts['store']): Promise<string> {
  const [settings, stamps, assessments] = await Promise.all([
    store.getSettings(),
    store.getSettingStamps(),
    store.listAssessments(),
  ]);
  const byId = assessments.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return libraryFileHead(travelling({ values: { ...settings }, stamps }), byId);
}

/** What taking a file in would change; nothing is. */
export async function previewImport(
  { store }: Pick<WorkerParts, 'store'>,
  text: string,
  { privately }: Asker,
): Promise<ImportAnswer> {
  const parsed = opened(text, privately);
  if (parsed.kind === 'refused') return parsed;
  return { kind: 'ready', plan: await store.mergeLibrary(parsed.library, true) };
}

/** Takes a file in, all of it or nothing, and tells whoever shows what it changed. */
export async function importLibrary(
  parts: Pick<WorkerParts, 'store' | 'tellSettings' | 'tellPages'>,
  text: string,
  { privately }: Asker,
): Promise<ImportAnswer> {
  const parsed = opened(text, privately);
  if (parsed.kind === 'refused') return parsed;
  const { store } = parts;
  const plan = await store.mergeLibrary(parsed.library, false);
  await keepWithin(parts);
  parts.tellSettings(await store.getSettings());
  for (const news of ['settings', 'library', 'notes'] as const) parts.tellPages(news);
  return { kind: 'ready', plan };
}

/** What a file holds; a private window takes none. */
function opened(text: string, privately: boolean): ParsedLibrary {
  if (!privately) return parseLibraryFile(text);
  const reason = 'A private window keeps nothing. Import it in an ordinary window.';
  return { kind: 'refused', reason };
}
