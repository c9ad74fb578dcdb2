import { expect, test } from 'vitest';
import { toVideoId } from '@/core/video-id';
import { panelParams } from '@/page/panel-params';

test('the bytes are those of a real response', () => {
  const id = toVideoId('KI7fMGRg0Wk');
  expect(id && panelParams(id)).toBe('qgkPCgtLSTdmTUdSZzBXaxgB');
});
