import type { Cue } from '@/core/cue';
import { clockText } from '@/core/figures/numbers-for-people';

/** The lines of a cue as people see them: sound marks first, ">> " where another speaker begins. */
function linesOf({ text, marks = [], newSpeaker }: Cue): string {
  const said = [...marks, text].filter((part) => part !== '').join(' ');
  return newSpeaker ? `>> ${said}` : said;
}

/** A time as caption files write it, such as "01:02:03,004". */
function stamp(ms: number, comma: ',' | '.'): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const seconds = Math.floor(ms / 1000);
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    two(Math.floor(part)),
  );
  return `${clock.join(':')}${comma}${String(ms % 1000).padStart(3, '0')}`;
}

/** Cues as SubRip text: number, times, line; one block each. */
export function toSrt(cues: readonly Cue[]): string {
  return cues
    .map((cue, at) => {
      const times = `${stamp(cue.startMs, ',')} --> ${stamp(cue.endMs, ',')}`;
      // An arrow would begin another block for many readers.
      return `${at + 1}\n${times}\n${linesOf(cue).replaceAll('-->', '→')}\n`;
    })
    .join('\n');
}

const IN_VTT: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Cues as WebVTT, with what would be markup written out. */
export function toVtt(cues: readonly Cue[]): string {
  const blocks = cues.map((cue) => {
    const times = `${stamp(cue.startMs, '.')} --> ${stamp(cue.endMs, '.')}`;
    return `${times}\n${linesOf(cue).replace(/[&<>]/g, (sign) => IN_VTT[sign] ?? sign)}\n`;
  });
  return ['WEBVTT\n', ...blocks].join('\n');
}

/** Cues as plain text: a heading, then each line with its time. */
export function toPlainText(title: string, cues: readonly Cue[]): string {
  const lines = cues.map((cue) => `${clockText(cue.startMs)}  ${linesOf(cue)}`);
  return `${title}\n\n${lines.join('\n')}\n`;
}
