import { LARGEST_LIBRARY_FILE, libraryFileText } from '@/core/library-file';
import { countText } from '@/core/figures/numbers-for-people';
import { askWorker } from '@/messaging/ask-worker';
import type { VideoId } from '@/core/video-id';
import { saveFile } from '@/ui/export/save-file';

/** Files stay well under what an import takes: letters beyond ASCII take several bytes. */
const FILE_LENGTH = LARGEST_LIBRARY_FILE * 0.6;

/** Saves the whole library, as several files where one would be too large; says so in words. */
export async function exportLibrary(): Promise<string> {
  const texts = await libraryTexts();
  const day = new Date().toISOString().slice(0, 10);
  texts.forEach((text, at) => {
    const part = texts.length === 1 ? '' : `-${at + 1}-of-${texts.length}`;
    saveFile(`perspective-arc-${day}${part}.json`, text, 'application/json');
  });
  return texts.length === 1
    ? 'Exported everything as one file.'
    : `Exported everything as ${countText(texts.length)} files; each can be imported by itself.`;
}

async function libraryTexts(): Promise<string[]> {
  const texts: string[] = [];
  let lines: string[] = [];
  let length = 0;
  let head = '';
  const close = () => {
    texts.push(libraryFileText(head, lines));
    lines = [];
    length = 0;
  };
  let after: VideoId | undefined;
  do {
    const part = await askWorker('exportPart', after === undefined ? {} : { after });
    head = part.head;
    for (const line of part.lines) {
      if (length > 0 && length + line.length > FILE_LENGTH) close();
      lines.push(line);
      length += line.length;
    }
    after = part.next;
  } while (after !== undefined);
  close();
  return texts;
}
