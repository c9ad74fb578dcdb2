import { expect, test } from 'vitest';
import { readCaptionFile } from '@/page/read-caption-file';

const fileOf = (...parts: BlobPart[]) => new File(parts, 'talk.srt');
const utf16 = (text: string, littleEndian: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return view.buffer;
};

test('text is read in the encodings that caption tools write', async () => {
  expect(await readCaptionFile(fileOf('1\n00:00 naïve'))).toBe('1\n00:00 naïve');
  expect(await readCaptionFile(fileOf('\uFEFFWEBVTT'))).toBe('WEBVTT');
  expect(await readCaptionFile(fileOf(utf16('naïve', true)))).toBe('naïve');
  expect(await readCaptionFile(fileOf(utf16('naïve', false)))).toBe('naïve');
  const unmarked = (littleEndian: boolean) => utf16('1\r\nnaïve', littleEndian).slice(2);
  expect(await readCaptionFile(fileOf(unmarked(true)))).toBe('1\r\nnaïve');
  expect(await readCaptionFile(fileOf(unmarked(false)))).toBe('1\r\nnaïve');
  expect(await readCaptionFile(fileOf('don’t \ufffd'))).toBe('don’t \ufffd');
  const windows = new Uint8Array([0x64, 0x6f, 0x6e, 0x92, 0x74, 0x20, 0xef]);
  expect(await readCaptionFile(fileOf(windows))).toBe('don’t ï');
});

test('pictures, archives and nothing are no captions', async () => {
  expect(await readCaptionFile(fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])))).toBeUndefined();
  expect(await readCaptionFile(fileOf())).toBeUndefined();
});

test('a file beyond all captions is not opened', async () => {
  expect(await readCaptionFile(fileOf('x'.repeat(20_000_001)))).toBeUndefined();
});
