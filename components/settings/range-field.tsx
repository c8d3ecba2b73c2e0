import { interfaceLanguage } from '../../utils/i18n/interface-language';

interface RangeFieldProps {
  label: string;
  value: number;
  /** `[least, most, step]`. */
  range: readonly [number, number, number];
  onChange: (value: number) => void;
}

/** A number on a slider, with its value in view. */
export function RangeField({ label, value, range: [min, max, step], onChange }: RangeFieldProps) {
  return (
    <label class="field">
      <span class="field__label">
        {label}
        <output>{value.toLocaleString(interfaceLanguage())}</output>
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}
