import { type IconNode, Users } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import type { Person } from '../../../utils/library/people/gather-people';
import type { PersonDecision } from '../../../utils/library/people/person-decision';
import type { MergeSuggestion } from '../../../utils/library/people/suggest-merges';
import { Button } from '../../ui/button';
import './merge-people.css';

interface MergeSuggestionsProps {
  suggestions: readonly MergeSuggestion[];
  onDecide: (decision: PersonDecision, done: string) => void;
}

/** Suggestions shown before the reader asks for more. */
const FIRST = 3;

/** People who may be one under two spellings. Nothing is joined before the reader says so. */
export function MergeSuggestions({ suggestions, onDecide }: MergeSuggestionsProps) {
  const [all, setAll] = useState(false);
  if (suggestions.length === 0) return null;
  const shown = all ? suggestions : suggestions.slice(0, FIRST);
  return (
    <section class="merge-suggestions" aria-labelledby="merge-suggestions">
      <h2 id="merge-suggestions">{i18n.t('people.maybeSame')}</h2>
      <ul>
        {shown.map(({ person, other }) => (
          <li key={`${person.key} ${other.key}`}>
            <p>
              <Who person={person} /> · <Who person={other} />
            </p>
            {decisionsOn(person, other).map(({ decision, done, ...button }) => (
              <Button key={button.label} {...button} size="small" onClick={() => onDecide(decision, done)} />
            ))}
          </li>
        ))}
      </ul>
      {!all && suggestions.length > FIRST && (
        <Button label={i18n.t('library.showMore')} look="quiet" size="small" onClick={() => setAll(true)} />
      )}
    </section>
  );
}

interface Offer {
  label: string;
  icon?: IconNode;
  look?: 'quiet';
  decision: PersonDecision;
  /** What was done, for the notice with its undo. */
  done: string;
}

/** What can be decided about two who may be one: that they are, and that they are not. */
function decisionsOn(person: Person, other: Person): Offer[] {
  const names = [other.name, person.name] as [string, string];
  return [
    {
      label: i18n.t('people.merge'),
      icon: Users,
      decision: { kind: 'merge', person: other.key, into: person.key },
      done: i18n.t('people.merged', names),
    },
    {
      label: i18n.t('people.different'),
      look: 'quiet',
      decision: { kind: 'apart', person: person.key, other: other.key },
      done: i18n.t('people.keptApart', names),
    },
  ];
}

function Who({ person: { name, role } }: { person: Person }) {
  return (
    <span>
      <strong>{name}</strong> {role && <small>{role}</small>}
    </span>
  );
}
