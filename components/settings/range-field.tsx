import { useId } from 'preact/hooks';
import { interfaceLanguage } from '../../utils/i18n/interface-language';
import { FieldHint } from './field-hint';

interface RangeFieldProps {
  label: string;
  hint?: string | undefined;
  value: number;
  /** `[least, most, step]`. */
  range: readonly [number, number, number];
  onChange: (value: number) => void;
}

/** A number on a slider, with its value in view. */
export function RangeField({ label, hint, value, range: [min, max, step], onChange }: RangeFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
        <output for={id}>{value.toLocaleString(interfaceLanguage())}</output>
      </label>
      <input
        type="range"
        id={id}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <FieldHint id={`${id}-hint`} text={hint} />
    </div>
  );
}
