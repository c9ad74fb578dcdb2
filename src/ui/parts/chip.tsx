import type { ComponentChildren } from 'preact';

/** A small label, 24 high; with a tile as first child it makes room for it. */
export function Chip({ children, field }: { children: ComponentChildren; field?: string }) {
  return (
    <span class="chip" {...(field === undefined ? {} : { 'data-field': field })}>
      {children}
    </span>
  );
}
