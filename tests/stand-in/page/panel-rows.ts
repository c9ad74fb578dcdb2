export interface PanelRow {
  readonly time: string;
  readonly text: string;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Every transcript row of a get_panel answer, wherever it stands in the tree. */
export function panelRows(answer: unknown): PanelRow[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const row = field(answer, 'transcriptSegmentViewModel');
  if (row !== undefined) {
    const text = field(row, 'simpleText') ?? field(field(row, 'attributedText'), 'content');
    return [{ time: String(field(row, 'timestamp')), text: String(text) }];
  }
  return Object.values(answer).flatMap(panelRows);
}
