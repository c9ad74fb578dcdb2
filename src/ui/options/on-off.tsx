interface Props {
  /** The option's name, as its row has it. */
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** The switch of an option that is on or off. */
export function OnOff({ label, on, onChange }: Props) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="on-off"
      aria-label={label}
      checked={on}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
