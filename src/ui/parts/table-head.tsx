import type { ComponentChildren } from 'preact';

interface Props {
  readonly heads: readonly string[];
  /** A head of its own before the others. */
  readonly children?: ComponentChildren;
}

/** The row of names above a table's columns. */
export function TableHead({ heads, children }: Props) {
  return (
    <thead>
      <tr>
        {children}
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
