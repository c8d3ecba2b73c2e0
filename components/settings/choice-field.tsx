import { useId } from 'preact/hooks';
import { FieldHint } from './field-hint';

interface ChoiceFieldProps<Value extends string> {
  label: string;
  hint?: string | undefined;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of a few choices, all in view. */
export function ChoiceField<Value extends string>({ label, hint, value, choices, onChange }: ChoiceFieldProps<Value>) {
  const name = useId();
  return (
    <fieldset class="field" aria-describedby={hint && `${name}-hint`}>
      <legend>{label}</legend>
      <div class="field__choices">
        {choices.map((choice) => (
          <label key={choice.value} class="field__choice" data-value={choice.value}>
            <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      <FieldHint id={`${name}-hint`} text={hint} />
    </fieldset>
  );
}
