// Drawn on 20 × 20 with a stroke of 1.6.
const PATHS = {
  table: 'M3.5 5h13M3.5 10h13M3.5 15h13M8 5v10',
  transcript: 'M3.5 4.5h3M9 4.5h7.5M3.5 8h3M9 8h7.5M3.5 12h3M9 12h7.5M3.5 15.5h3M9 15.5h4',
  episode: 'M12 3.5h4.5V8M16 4l-6.5 6.5M8.5 4.5h-3a2 2 0 0 0-2 2v8q0 2 2 2h8q2 0 2-2v-3',
  up: 'M5 12.5l5-5 5 5',
  down: 'M5 7.5l5 5 5-5',
  zoom: 'M14 9A5 5 0 1 1 4 9a5 5 0 0 1 10 0zM12.5 12.5l4 4M9 7v4M7 9h4',
  warn: 'M10 3l7 13H3zM10 8v4M10 14v.1',
  info: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 9v4.5M10 6.5v.1',
  again: 'M15.5 7.5a6 6 0 1 0 .5 3M16.5 4v4h-4',
  captions:
    'M5 4.5h10q2 0 2 2v7q0 2-2 2H5q-2 0-2-2v-7q0-2 2-2zM9 9a2 2 0 1 0 0 2M14 9a2 2 0 1 0 0 2',
  gear: 'M12.5 10a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.5 1.5M13.5 13.5L15 15M15 5l-1.5 1.5M6.5 13.5L5 15',
} as const;

export type IconName = keyof typeof PATHS;

/** An interface icon in the text's colour. It says nothing: its button has the name. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
