/** One of a few words. */
export function Choice({
  id,
  label,
  value,
  choices,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Each value with what is shown for it, in order. */
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}) {
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
