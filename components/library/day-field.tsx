interface DayFieldProps {
  label: string;
  /** As in addresses, "2026-03-07"; empty for none. */
  value: string;
  onChange: (day: string) => void;
}

/** A labelled day of the calendar. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label class="select-field">
      <span>{label}</span>
      <input
        type="date"
        value={value}
        data-chosen={value !== '' || undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
