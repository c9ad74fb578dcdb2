import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConversation } from './read-conversation.ts';

const FOLDER = 'tests/corpus';
const slugs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the corpus', () => {
  it('has conversations, each with a reason to be here', () => {
    expect(slugs.length).toBeGreaterThan(0);
    for (const slug of slugs) expect(existsSync(`${FOLDER}/${slug}/about.md`), slug).toBe(true);
  });

  it.each(slugs)('%s reads as it did when it was last blessed', (slug) => {
    const captions = readFileSync(`${FOLDER}/${slug}/captions.vtt`, 'utf8');
    const expected: unknown = JSON.parse(readFileSync(`${FOLDER}/${slug}/expected.json`, 'utf8'));
    expect(readConversation(captions)).toEqual(expected);
  });
});
