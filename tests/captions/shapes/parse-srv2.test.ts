import { expect, it } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { plainCues, readCues } from '../read-cues';
import { rollingJson3 } from '../written-talk';

const srv2 = (body: string) =>
  `<?xml version="1.0" encoding="utf-8" ?><timedtext>${body}</timedtext>`;

it('reads automatic captions, whose words are appended one by one, as json3 does', () => {
  const timed = srv2(
    '<window t="0" id="1" op="define" rc="2" cc="40"/>' +
      '<text t="30" d="4559" w="1">the</text>' +
      '<text t="330" w="1" append="1"> following</text><text t="630" w="1" append="1"> talk</text>' +
      '<text t="1819" d="2770" w="1" append="1">\n</text>' +
      '<text t="1829" d="6000" w="1" append="1">ends</text>' +
      '<text t="2079" w="1" append="1"> here</text>',
  );
  const same = rollingJson3([
    [30, 'the following talk', 300],
    [1829, 'ends here', 250],
  ]);
  expect(readCues(timed)).toEqual(readCues(same));
});

it('reads plain lines, encoded once or twice', () => {
  const body = srv2(
    '<text t="0" d="900">It&amp;#39;s one &amp;amp; two</text><text t="900" d="100">It&#39;s four</text>',
  );
  expect(plainCues(body)).toEqual([
    [0, 900, "It's one & two"],
    [900, 1000, "It's four"],
  ]);
});

it('keeps two windows apart, and is refused without timed text', () => {
  const body = srv2(
    '<text t="0" d="3000" w="1">left</text><text t="1000" d="3000" w="2">right</text>' +
      '<text t="2000" w="1" append="1"> side</text>',
  );
  expect(plainCues(body).map(([, , text]) => text)).toEqual(['left side', 'right']);
  expect(parseCaptions(srv2('<text t="x">no</text>'), { durationMs: 0 })).toMatchObject({
    kind: 'refused',
    cause: 'parse',
  });
});
