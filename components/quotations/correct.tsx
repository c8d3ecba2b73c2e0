import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../ui/icon';
import './correct.css';

interface CorrectProps<FormProps> {
  label: string;
  /** A pencil stands for the label, which is then for screen readers and as a tooltip. */
  iconOnly?: boolean;
  /** Loads the form when it is opened for the first time. */
  load: () => Promise<ComponentType<FormProps>>;
  form: FormProps;
}

/** Opens a small form in which the reader puts something right. */
export function Correct<FormProps extends object>({ label, iconOnly = false, load, form }: CorrectProps<FormProps>) {
  const [Form, setForm] = useState<ComponentType<FormProps> | null>(null);
  const open = async (): Promise<void> => {
    const Loaded = await load();
    setForm(() => Loaded);
  };
  return (
    <details class="correct" onToggle={Form ? undefined : open}>
      <summary
        class="button"
        data-look="quiet"
        data-size="small"
        data-icon-only={iconOnly || undefined}
        title={iconOnly ? label : undefined}
      >
        {iconOnly && <Icon name="edit" size={14} />}
        <span class={iconOnly ? 'visually-hidden' : undefined}>{label}</span>
      </summary>
      {Form && (
        <div class="correct__form">
          <Form {...form} />
        </div>
      )}
    </details>
  );
}
