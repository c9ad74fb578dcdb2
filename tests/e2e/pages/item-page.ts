import { expect, type Page } from '@playwright/test';

/** Where an episode is shown whole. */
export type Surface = 'popup' | 'episode';

interface Field {
  /** What an item page tells of a conversation. */
  readonly tells: string;
  /** Where it stands, as a selector; null where the popup leaves it to the page. */
  readonly popup: string | null;
  readonly episode: string;
  /** What at least one of the places says or is named. */
  readonly says: RegExp;
}

const both = (tells: string, selector: string, says: RegExp): Field => ({
  tells,
  popup: selector,
  episode: selector,
  says,
});

const apart = (tells: string, popup: string | null, episode: string, says: RegExp): Field => ({
  tells,
  popup,
  episode,
  says,
});

const LENS = '(technical|governance|societal|strategic|philosophical)';

/** The fields of an item page, from top to bottom, and where each is shown. */
export const ITEM_PAGE: readonly Field[] = [
  both('shelf', '[data-field=shelf]', /\S/),
  both('track', '[data-field=track]', /\S/),
  both('title', '[data-field=title]', /\S/),
  both('leaning', '[data-field=lean]', /leaning [+−]?\d+$/),
  both('lens', '[data-field=lens]', RegExp(`^(${LENS}|no) lens$`)),
  both('confidence', '[data-field=confidence]', /^(low|medium|high) confidence$/),
  both('evidence mode', '[data-field=evidence]', /^from the transcript$/),
  both('why this matters', '[data-field=why]', /\w.*\.$/),
  both('summary: key quotes', '[data-field=summary] .quotes q', /\w/),
  both('summary: their times', '[data-field=summary] .quotes .time-link', /^Jump to \d+:\d\d/),
  both('summary: key phrases', '[data-field=summary] .chips .chip', /\w/),
  both('perspective map: lowest', '.perspective [data-marker=risk]', /: [+−]?\d+, at \d/),
  both('perspective map: median', '.perspective [data-marker=median]', /: [+−]?\d+, nearest/),
  both('perspective map: highest', '.perspective [data-marker=opportunity]', /: [+−]?\d+, at/),
  apart('episode arc by segment', '.perspective .trail', '[role=slider]', /arc/i),
  apart('a bar for each segment', null, '[data-segment][data-band]', /^/),
  both('statistics: how many', '[data-field=statistics]', /^Across (\d+ of )?\d+ segments: /),
  both('statistics: median, mean', '[data-field=statistics]', /median −?\d+, mean −?\d+, /),
  both('statistics: spread', '[data-field=statistics]', / from −?\d+ to −?\d+, /),
  both('statistics: p10–p90', '[data-field=statistics]', / p10–p90 −?\d+ to −?\d+; /),
  both('statistics: shares', '[data-field=statistics]', /\d+% risk.*\d+% mixed.*\d+% opp/),
  both('slice bands', '[data-field=bands] .share-bar', /\d+% mixed/),
  both('lean in a sentence', '.lean-sentence', RegExp(`leaning, .*(${LENS}|no) lens`)),
  both('kind of conversation', '.lean-sentence', /Evidence: (interview|panel|talk)\./),
  both('how far to trust it', '.lean-sentence', /Confidence: (low|medium|high)/),
  both('what it emphasises', '[data-field=emphasises]', /^Emphasises \w.*\.$/),
  both('strongest moments: down', '[data-field=moments] .moment', /score −\d+, .*: “\w/),
  both('strongest moments: up', '[data-field=moments] .moment', /score \+\d+, .*: “\w/),
  both('related: shelf, date', '[data-field=related] li', /AXRP \d+.* · \d+ \w{3}/),
  both('related: figures', '[data-field=related] li', /Med −?\d+ · avg −?\d+ · \d+ segs/),
  both('related: trail', '[data-field=related] li .trail', /\w/),
  both('related: slice bands', '[data-field=related] li .share-bar', /\d+% mixed/),
  both(
    'counterbalance: both leans',
    '[data-field=mirror] .mirror-pick',
    /This episode [+−]?\d+ · this pick [+−]?\d+ · Δ [+−]?\d+/,
  ),
  both('counterbalance: on the axis', '[data-field=mirror] .mirror-axis', /^This episode at/),
  both('own lean', '[data-field=assessment]', /Where would you place it\?/),
  both('own summary', '[data-field=assessment] textarea', /What did you take from it\?/),
  both('own note', '[data-field=assessment] .add-note', /Add a note/),
  both('tags', '[data-field=tags] .chip', /\w/),
  both(
    'transcript: where from',
    '[data-field=provenance]',
    /captions, en · video \S{11} · read \d/,
  ),
  both('transcript: lines', '[data-field=provenance]', /[\d,]+ lines\./),
  both('transcript: caveat', '[data-field=provenance]', /mis-hear names and terms/),
  apart('transcript: its words', null, '.transcript .segment-row', /\w/),
];

/** The contract's names of the parts that hold them, each once on a surface. */
export const FIELD_NAMES: readonly string[] = [
  ...new Set(ITEM_PAGE.flatMap(({ episode }) => nameIn(episode) ?? [])),
];

function nameIn(selector: string): string | undefined {
  return /^\[data-field=(\w+)\]/.exec(selector)?.[1];
}

/** Those of the fields that stand twice, can't be seen or don't say what they should. */
export async function missingOn(
  page: Page,
  surface: Surface,
  fields: readonly Field[] = ITEM_PAGE,
): Promise<string[]> {
  const missing: string[] = [];
  for (const { tells, says, [surface]: selector } of fields) {
    if (selector === null) continue;
    const name = nameIn(selector);
    const isAlone = !name || (await page.locator(`[data-field=${name}]`).count()) === 1;
    const said = await page
      .locator(selector)
      .evaluateAll((found) =>
        found
          .filter((one) => one.checkVisibility())
          .map((one) => (one.getAttribute('aria-label') ?? one.textContent).trim()),
      );
    if (!isAlone || !said.some((words) => says.test(words))) missing.push(tells);
  }
  return missing;
}

/** Every field of an item page is shown here, once its neighbours are known. */
export async function expectAllFields(page: Page, surface: Surface): Promise<void> {
  await expect.poll(() => missingOn(page, surface)).toEqual([]);
}
