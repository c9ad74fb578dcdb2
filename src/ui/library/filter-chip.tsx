import { Icon } from '@/ui/parts/icon';

interface Props {
  readonly label: string;
  /** Empty: everything passes. */
  readonly value: string;
  /** Value and words of each choice. */
  readonly choices: readonly (readonly [value: string, words: string])[];
  /** Words for "everything"; none where there is always a choice, as for an order. */
  readonly all?: string;
  readonly onChoose: (value: string) => void;
}

/** A chip of 32 with the browser's own list behind it, so that it works as lists do everywhere. */
export function FilterChip({ label, value, choices, all, onChoose }: Props) {
  const words = choices.find(([each]) => each === value)?.[1] ?? value;
  // The count stands in the list alone.
  const chosen = words.replace(/ \([\d,]+\)$/, '');
  const isSet = all !== undefined && value !== '';
  return (
    <span class="filter-chip" data-set={isSet}>
      <span aria-hidden="true">{all !== undefined && !isSet ? label : `${label}: ${chosen}`}</span>
      <Icon name="down" size={16} />
      <select
        aria-label={label}
        title={label}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {all !== undefined && <option value="">{all}</option>}
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
