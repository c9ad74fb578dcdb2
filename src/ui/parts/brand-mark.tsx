/** The extension's own mark: the arc's alphabet on a dark square. Decoration beside its name. */
export function BrandMark({ size = 16 }: { size?: number }) {
  return (
    <svg class="brand-mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <rect width="16" height="16" rx="4" fill="#16181d" />
      <rect x=".5" y=".5" width="15" height="15" rx="3.5" fill="none" stroke="#ffffff38" />
      <path d="M3 8.5h2v3.2H3zM3 12.2h2v.9H3z" fill="#d96f00" />
      <path d="M5.6 8.5h1.8v2.3H5.6z" fill="#e8850f" />
      <path d="M7.7 6.9h1.1v2H7.7z" fill="#22d3ee" />
      <path d="M9.1 5.4h1.8v2.5H9.1z" fill="#9debf8" />
      <path d="M11.2 3.2H13v4.7h-1.8z" fill="#ffffff" />
    </svg>
  );
}
