// Drawn on 20 × 20 with a stroke of 1.6.
const PATHS = {
  table: 'M3.5 4.75h13M3.5 10h13M3.5 15.25h13M8.25 4.75v10.5',
  transcript: 'M3.5 4.5h3M9 4.5h7.5M3.5 8.2h3M9 8.2h7.5M3.5 11.8h3M9 11.8h7.5M3.5 15.5h3M9 15.5h4',
  episode:
    'M12 3.5h4.5V8M16.25 3.75l-6.5 6.5M8.5 4.5H5.25A1.75 1.75 0 0 0 3.5 6.25v8.5c0 .97.78 1.75 1.75 1.75h8.5c.97 0 1.75-.78 1.75-1.75V11.5',
  up: 'M5 12.5 10 7.5l5 5',
  down: 'M5 7.5l5 5 5-5',
  zoom: 'M14 8.75a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0ZM12.6 12.6l4 4M8.75 6.5V11M6.5 8.75H11',
  warn: 'M10 3.25 17.25 16H2.75ZM10 8v3.75M10 13.9v.2',
  info: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0ZM10 9.25v4.25M10 6.5v.2',
  again: 'M15.6 7.4a6.25 6.25 0 1 0 .65 2.85M16.25 3.75V7.9h-4.1',
  captions:
    'M4.75 4.5h10.5c1.1 0 2 .9 2 2v7c0 1.1-.9 2-2 2H4.75c-1.1 0-2-.9-2-2v-7c0-1.1.9-2 2-2ZM9 8.75a2 2 0 1 0 0 2.5M14.25 8.75a2 2 0 1 0 0 2.5',
  gear: 'M12.5 10a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM10 2.75V5M10 15v2.25M2.75 10H5M15 10h2.25M4.9 4.9l1.55 1.55M13.55 13.55l1.55 1.55M15.1 4.9l-1.55 1.55M6.45 13.55 4.9 15.1',
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
