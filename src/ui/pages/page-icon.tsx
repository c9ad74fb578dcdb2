// Drawn on 20 × 20 with a stroke of 1.6, like the icons that the overlay has too.
const PATHS = {
  play: 'M6.5 4.5v11l9-5.5z',
  trash: 'M4 5.5h12M8 5.5V3.75h4V5.5M5.5 5.5l.75 11h7.5l.75-11M8.5 8.5v5M11.5 8.5v5',
  lock: 'M6 9h8c.83 0 1.5.67 1.5 1.5V15c0 .83-.67 1.5-1.5 1.5H6A1.5 1.5 0 0 1 4.5 15v-4.5C4.5 9.67 5.17 9 6 9ZM7 9V6.5a3 3 0 0 1 6 0V9',
  link: 'M8.5 11.5a3.2 3.2 0 0 0 4.6.2l2.6-2.6a3.2 3.2 0 0 0-4.6-4.6l-1 1M11.5 8.5a3.2 3.2 0 0 0-4.6-.2l-2.6 2.6a3.2 3.2 0 0 0 4.6 4.6l1-1',
  search: 'M14 9A5 5 0 1 1 4 9a5 5 0 0 1 10 0zM12.5 12.5l4 4',
  compare: 'M4.5 16V6M10 16V9M15.5 16V4',
  again: 'M15.5 7.5a6 6 0 1 0 .5 3M16.5 4v4h-4',
  left: 'M12 4.5 6.5 10l5.5 5.5',
  close: 'M5 5l10 10M15 5 5 15',
  copy: 'M7.5 7.5V5q0-1.5 1.5-1.5h6q1.5 0 1.5 1.5v6q0 1.5-1.5 1.5h-2.5M5 7.5h6q1.5 0 1.5 1.5v6q0 1.5-1.5 1.5H5Q3.5 16.5 3.5 15V9Q3.5 7.5 5 7.5z',
  check: 'M4 10.5l4 4 8-9',
  plus: 'M10 4v12M4 10h12',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  upload: 'M10 13V4M6 7.5 10 3.5l4 4M4 16.5h12',
} as const;

export type PageIconName = keyof typeof PATHS;

/** An icon that pages and popup alone use. It says nothing: its button has the name. */
export function PageIcon({ name, size = 20 }: { name: PageIconName; size?: number }) {
  return (
    <svg
      class={name === 'play' ? 'icon icon-solid' : 'icon'}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
