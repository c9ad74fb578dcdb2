interface Props<Value extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few words, side by side. */
export function Switch<Value extends string>({ label, choices, chosen, onChoose }: Props<Value>) {
  return (
    <div class="switch" role="group" aria-label={label}>
      {choices.map(([value, words]) => (
        <button
          key={value}
          type="button"
          value={value}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

/** One of several words, from a list that opens. */
export function Choice<Value extends string>({ label, choices, chosen, onChoose }: Props<Value>) {
  const choose = (wanted: string) => {
    const found = choices.find(([value]) => value === wanted);
    if (found) onChoose(found[0]);
  };
  return (
    <select
      class="choice"
      aria-label={label}
      value={chosen}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
