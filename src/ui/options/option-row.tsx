import type { ComponentChildren } from 'preact';

interface RowProps {
  readonly name: string;
  readonly says?: string;
  readonly children: ComponentChildren;
}

/** One option: its name and a line at the left, its control at the end. */
export function Row({ name, says, children }: RowProps) {
  return (
    <div class="option-row">
      <p>
        {name}
        {says && <small>{says}</small>}
      </p>
      {children}
    </div>
  );
}
