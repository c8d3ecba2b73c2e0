import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import type { Person } from '../../../utils/library/people/gather-people';
import { namedPeople } from '../../../utils/library/people/named-people';
import { Button } from '../../ui/button';

interface MergeFieldProps {
  people: readonly Person[];
  /** With the person chosen, or null when the reader thought better of it. */
  onDone: (person: Person | null) => void;
}

/** People offered at a time. */
const OFFERED = 8;

/** Finds the other person by a few letters of the name or office. */
export function MergeField({ people, onDone }: MergeFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => input.current?.focus(), []);
  const offered = text.trim() === '' ? [] : namedPeople(people, text).slice(0, OFFERED);
  return (
    <search
      class="merge-field"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone(null);
      }}
    >
      <input
        ref={input}
        class="text-field"
        type="search"
        value={text}
        aria-label={i18n.t('people.mergeWith')}
        placeholder={i18n.t('library.searchPeople')}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <ul>
        {offered.map((person) => (
          <li key={person.key}>
            <Button
              label={[person.name, person.role].filter(Boolean).join(' · ')}
              size="small"
              onClick={() => onDone(person)}
            />
          </li>
        ))}
      </ul>
      <Button label={i18n.t('library.cancel')} look="quiet" size="small" onClick={() => onDone(null)} />
    </search>
  );
}
