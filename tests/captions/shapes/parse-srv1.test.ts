import { expect, it } from 'vitest';
import { plainCues } from '../read-cues';

const srv1 = (texts: string) =>
  `<?xml version="1.0" encoding="utf-8" ?><transcript>${texts}</transcript>`;

it('decodes entities twice and takes away the tags that this uncovers', () => {
  const body = srv1(
    '<text start="1.54" dur="4.16">it&amp;#39;s &lt;i>not&lt;/i> Q&amp;amp;A, 3 &amp;lt; 4</text>',
  );
  expect(plainCues(body)).toEqual([[1540, 5700, "it's not Q&A, 3 < 4"]]);
});

it('leaves out empty lines and ends a line where the next one begins', () => {
  const body = srv1(
    '<text start="0" dur="3">one</text><text start="2" dur="1"></text><text start="2.5" dur="1">two</text>',
  );
  expect(plainCues(body)).toEqual([
    [0, 2500, 'one'],
    [2500, 3500, 'two'],
  ]);
});

it('takes a line without a length as long as its words', () => {
  expect(plainCues(srv1('<text start="5">two words</text>'))).toEqual([[5000, 7400, 'two words']]);
});
