const FIELD_149 = [0xaa, 0x09];

/** The `params` of get_panel: base64 of protobuf field 149 with the video id and 1 or 2. */
export function panelParams(videoId: string, source: 1 | 2): string {
  const id = Buffer.from(videoId);
  const inner = Buffer.concat([Buffer.from([0x0a, id.length]), id, Buffer.from([0x18, source])]);
  return Buffer.concat([Buffer.from([...FIELD_149, inner.length]), inner]).toString('base64');
}

/** The video id in such `params`, or undefined where they are not exactly of that shape. */
export function videoIdOfParams(params: string): string | undefined {
  const bytes = Buffer.from(decodeURIComponent(params), 'base64');
  const videoId = bytes.subarray(5, 16).toString('latin1');
  const known = ([1, 2] as const).some((source) => {
    return Buffer.from(panelParams(videoId, source), 'base64').equals(bytes);
  });
  return known ? videoId : undefined;
}
