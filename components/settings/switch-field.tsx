import { useId } from 'preact/hooks';
import { FieldHint } from './field-hint';

interface SwitchFieldProps {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off. */
export function SwitchField({ label, hint, checked, onChange }: SwitchFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="switch-field">
        {label}
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint && `${id}-hint`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      <FieldHint id={`${id}-hint`} text={hint} />
    </div>
  );
}
