import { expect, it } from 'vitest';
import { parseCaptions } from '@/captions/parse-captions';
import { plainCues, readCues } from '../read-cues';
import { rollingJson3 } from '../written-talk';

const srv3 = (body: string, head = '') =>
  `<?xml version="1.0" encoding="utf-8" ?><timedtext format="3"><head>${head}</head><body>${body}</body></timedtext>`;
const SCROLLS = '<pen id="1"/><ws id="1" mh="2" ju="0" sd="3"/><wp id="1" ap="6"/>';

it('reads automatic captions as json3 does, words and all', () => {
  const timed = srv3(
    '<w t="0" id="1" wp="1" ws="1"/>' +
      '<p t="30" d="4559" w="1"><s ac="252">the</s><s t="300" ac="207"> following</s><s t="600"> talk</s></p>' +
      '<p t="1819" d="2770" w="1" a="1">\n</p>' +
      '<p t="1829" d="6000" w="1"><s>ends</s><s t="250"> here</s></p>',
    SCROLLS,
  );
  const same = rollingJson3([
    [30, 'the following talk', 300],
    [1829, 'ends here', 250],
  ]);
  expect(readCues(timed)).toEqual(readCues(same));
});

it('reads plain lines, and does not say who made them', () => {
  const body = srv3(
    '<p t="0" d="900">one &amp; &#39;two&#39;<br/>three</p><p t="900" d="100">four</p>',
  );
  expect(plainCues(body)).toEqual([
    [0, 900, "one & 'two' three"],
    [900, 1000, 'four'],
  ]);
  expect(readCues(body).madeBy).toBeUndefined();
});

it('keeps text between, before and after the words it times', () => {
  const body = srv3('<p t="0" d="900">so <s t="100">well</s>, then</p>');
  expect(plainCues(body)).toEqual([[0, 900, 'so well, then']]);
});

it('lives with a stray ampersand, and not with a body full of faults', () => {
  expect(plainCues(srv3('<p t="0" d="900">R & D</p>'))).toEqual([[0, 900, 'R & D']]);
  const faults = parseCaptions(srv3('<<<'.repeat(1000)), { durationMs: 0 });
  expect(faults).toMatchObject({ cause: 'parse' });
});

it('is refused when it holds no timed text', () => {
  const empty = parseCaptions(srv3('<p t="x">word</p>'), { durationMs: 0 });
  expect(empty).toMatchObject({
    cause: 'parse',
    found: 'srv3 with 1 <p>, none of them timed text',
  });
});
