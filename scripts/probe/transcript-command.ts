import { at, listAt } from '@/page/narrow';

/** The commands behind "Show transcript", and whose rows they show; all four were seen in 2026-06. */
const COMMANDS = [
  ['showEngagementPanelEndpoint', 'a panel of its own'],
  ['updateEngagementPanelContentCommand', 'the consolidated panel'],
] as const;
const ROWS = [
  ['PAmodern_transcript_view', 'modern rows'],
  ['engagement-panel-searchable-transcript', 'classic rows'],
] as const;

/** Names what "Show transcript" would open; undefined where the page data offer no transcript. */
export function transcriptCommand(pageData: unknown): string | undefined {
  const section = listAt(pageData, 'engagementPanels')
    .map((panel) => JSON.stringify(panel))
    .find((panel) => panel.includes('videoDescriptionTranscriptSectionRenderer'));
  if (section === undefined) return undefined;
  const command = firstIn(section, COMMANDS);
  // What follows may scroll to another panel: the first one named is the one that is shown.
  const rows = command && firstIn(section.slice(command.at), ROWS);
  return rows ? `${command.words}, ${rows.words}` : 'a command that this version does not know';
}

function firstIn(
  text: string,
  names: readonly (readonly [name: string, words: string])[],
): { readonly at: number; readonly words: string } | undefined {
  const [first] = names
    .map(([name, words]) => ({ at: text.indexOf(name), words }))
    .filter(({ at: place }) => place >= 0)
    .sort((a, b) => a.at - b.at);
  return first;
}

/** True where page data are there at all. */
export const hasPageData = (pageData: unknown): boolean =>
  at(pageData, 'engagementPanels') !== undefined || at(pageData, 'contents') !== undefined;
