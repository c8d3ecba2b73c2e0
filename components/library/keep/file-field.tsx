import { Icon } from '../../ui/icon';

interface FileFieldProps {
  label: string;
  /** File name endings and MIME types, as in HTML's `accept`. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that lets the reader choose one file. */
export function FileField({ label, accept, onFile }: FileFieldProps) {
  return (
    <label class="button file-field">
      <Icon name="file" />
      {label}
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was put right.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
