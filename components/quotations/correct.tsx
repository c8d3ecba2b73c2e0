import type { ComponentType } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CorrectionChange } from '../../utils/article/correction';
import { Button } from '../ui/button';
import './correct.css';

interface Corrects {
  onCorrect: (change: CorrectionChange) => void;
}

interface CorrectProps<FormProps extends Corrects> {
  label: string;
  /** A pencil stands for the label, which is then for screen readers and as a tooltip. */
  iconOnly?: boolean;
  /** Loads the form when it is opened for the first time. */
  load: () => Promise<ComponentType<FormProps>>;
  form: FormProps;
}

/** Opens a small form in which the reader puts something right; it closes once they have. */
export function Correct<FormProps extends Corrects>({ label, iconOnly = false, load, form }: CorrectProps<FormProps>) {
  const id = useId();
  const [Form, setForm] = useState<ComponentType<FormProps> | null>(null);
  const close = (): void => setForm(null);
  const open = async (): Promise<void> => {
    const Loaded = await load();
    setForm(() => Loaded);
  };
  const correct = (change: CorrectionChange): void => {
    close();
    form.onCorrect(change);
  };
  return (
    <>
      <Button
        label={label}
        icon="edit"
        iconOnly={iconOnly}
        look="quiet"
        size="small"
        expanded={Form !== null}
        controls={id}
        onClick={Form ? close : open}
      />
      <div id={id} class="correct__form" hidden={!Form}>
        {Form && <Form {...form} onCorrect={correct} />}
      </div>
    </>
  );
}
