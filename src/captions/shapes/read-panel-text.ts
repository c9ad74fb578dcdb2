import { asList, asRecord } from '@/captions/syntax/read-json';

type Fields = Readonly<Record<string, unknown>>;

/** Where YouTube's renderers keep their text, in the order in which they are looked into. */
const PLACES = [
  'simpleText',
  'content',
  'attributedText',
  'snippet',
  'title',
  'headline',
  'sectionHeader',
  'sectionHeaderViewModel',
];

/** The text of a renderer: `simpleText`, `content`, `runs[].text`, or these a few steps further in. */
export function readPanelText(fields: Fields, depth = 0): string {
  const runs = asList(fields['runs']);
  if (runs.length > 0) return runs.map(runText).join('');
  for (const place of PLACES) {
    const value = fields[place];
    if (typeof value === 'string' && value.trim() !== '') return value;
    const inner = depth < 4 ? asRecord(value) : undefined;
    const text = inner === undefined ? '' : readPanelText(inner, depth + 1);
    if (text !== '') return text;
  }
  return '';
}

function runText(run: unknown): string {
  const text = asRecord(run)?.['text'];
  return typeof text === 'string' ? text : '';
}
