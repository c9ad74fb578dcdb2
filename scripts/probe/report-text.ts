import type { Evidence } from './evidence.ts';
import type { Report } from './findings.ts';

/** The report as lines for a person. No address, token or caption text is in it. */
export function reportText({ videoId, pageData }: Evidence, report: Report): string {
  const { survey, track, obstacle, findings } = report;
  const video = survey.facts?.video;
  const tracks = survey.tracks.map(({ vssId }) => vssId).join(' ');
  const chapters = video?.chapters.length ?? 0;
  const hasMoments = JSON.stringify(pageData ?? '').includes('MARKER_TYPE_TIMESTAMPS');
  const none = `none in the player’s bar${hasMoments ? '; key moments are no chapters' : ''}`;
  const head = [
    ['video', `${videoId}${video?.title ? ` · ${video.title}` : ''}`],
    ['tracks', tracks === '' ? 'none' : `${tracks} · to be read: ${track?.vssId ?? 'none'}`],
    ...(survey.audio ? [['sound', survey.audio.id]] : []),
    ['chapters', chapters === 0 ? none : String(chapters)],
    ...(obstacle === undefined ? [] : [['obstacle', obstacle]]),
  ];
  const rows = findings.map(({ route, works, why }) => [route, works, why]);
  const help = 'What to do about each: src/captions/README.md, "When YouTube changes".';
  return [
    ...columns(head),
    '',
    ...columns([['route', 'works', 'why'], ...rows]),
    '',
    help,
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd((widths[i] ?? 0) + 2)))
      .join(''),
  );
}
