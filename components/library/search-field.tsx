import { Search } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { Icon } from '../ui/icon';
import './search-field.css';

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
}

/** The search; the slash key comes here from anywhere on the page. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return (
    <search class="search-field">
      <Icon name={Search} />
      <input
        ref={input}
        class="text-field"
        type="search"
        value={value}
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {value && (
        <button type="button" aria-label={i18n.t('library.clearSearch')} onClick={() => onChange('')}>
          <Icon name="close" size={16} />
        </button>
      )}
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');
}
