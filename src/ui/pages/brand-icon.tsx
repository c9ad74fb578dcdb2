/** The extension's own sign: a piece of the arc, from risk (amber, down) to opportunity (white, up). */
export function BrandIcon({ size }: { readonly size: number }) {
  return (
    <svg viewBox="0 0 96 96" width={size} height={size} aria-hidden="true">
      <rect width="96" height="96" rx="24" fill="#16181d" />
      <rect
        x="1"
        y="1"
        width="94"
        height="94"
        rx="23"
        fill="none"
        stroke="#ffffff2e"
        stroke-width="2"
      />
      <path d="M12 47h72v2H12z" fill="#ffffff75" />
      <path d="M13 50h12v22H13zM13 75h12v4a3 3 0 0 1-3 3h-6a3 3 0 0 1-3-3z" fill="#d96f00" />
      <path d="M28 50h12v13a3 3 0 0 1-3 3h-6a3 3 0 0 1-3-3z" fill="#e8850f" />
      <rect x="44" y="41" width="8" height="14" rx="3" fill="#22d3ee" />
      <path d="M56 46h12V33a3 3 0 0 0-3-3h-6a3 3 0 0 0-3 3z" fill="#9debf8" />
      <path d="M71 46h12V17a3 3 0 0 0-3-3h-6a3 3 0 0 0-3 3z" fill="#ffffff" />
    </svg>
  );
}
