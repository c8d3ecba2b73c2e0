import { Users } from 'lucide';
import { useCallback, useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import type { Library } from '../../../utils/library/library';
import { gatherPeople, type Statement } from '../../../utils/library/people/gather-people';
import { type Identities, splitIdentity } from '../../../utils/library/people/identify-people';
import type { PersonDecision } from '../../../utils/library/people/person-decision';
import { Button } from '../../ui/button';
import { useLoaded } from '../use-loaded';
import { MergeField } from './merge-field';
import './merge-people.css';

interface PersonNamesProps {
  library: Library;
  person: string;
  name: string;
  statements: readonly Statement[];
  identities: Identities;
  onDecide: (decision: PersonDecision, done: string) => void;
}

/** The names and offices that make up a person: others can be joined to them, and each can be taken out. */
export function PersonNames({ library, person, name, statements, identities, onDecide }: PersonNamesProps) {
  const [merging, setMerging] = useState(false);
  const load = useCallback(
    async () => (merging ? gatherPeople(await library.said(), identities) : []),
    [library, identities, merging],
  );
  const people = useLoaded(load);
  const spellings = [...spellingsOf(statements)];
  const offices = officesOf(statements);
  const merges = identities.decisionsOn(person).filter(({ decision }) => decision.kind === 'merge');
  const splits = identities.decisionsOn(person).filter(({ decision }) => decision.kind === 'split');
  const nameFor = (identity: string): string =>
    spellings.find(([key]) => key === identity)?.[1] ?? identity.replace('#', ' · ');
  return (
    <details class="person-names">
      <summary>{i18n.t('people.names')}</summary>
      <p>{[...new Set(spellings.map(([, spelling]) => spelling))].join(' · ')}</p>
      {merges.length > 0 && (
        <ul>
          {merges.map(({ id, decision }) => {
            const other = decision.kind === 'merge' ? nameFor(decision.person) : '';
            return (
              <li key={id}>
                <span>{other}</span>
                <Button
                  label={i18n.t('people.separate', [other])}
                  icon="undo"
                  size="small"
                  onClick={() => onDecide({ kind: 'undo', of: id }, i18n.t('people.separated', [other, name]))}
                />
              </li>
            );
          })}
        </ul>
      )}
      {offices.length > 1 && (
        <>
          <h3>{i18n.t('people.offices')}</h3>
          <ul>
            {offices.map(({ key, role }) => (
              <li key={splitIdentity(key, role)}>
                <span>{role}</span>
                <Button
                  label={i18n.t('people.someoneElse', [role])}
                  size="small"
                  look="quiet"
                  onClick={() =>
                    onDecide({ kind: 'split', person: key, role }, i18n.t('people.separated', [role, name]))
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {splits.length > 0 && (
        <ul>
          {splits.map(({ id, decision }) => {
            const role = decision.kind === 'split' ? decision.role : '';
            return (
              <li key={id}>
                <span>{i18n.t('people.isSeparate', [role])}</span>
                <Button
                  label={i18n.t('people.together', [role])}
                  icon="undo"
                  size="small"
                  onClick={() => onDecide({ kind: 'undo', of: id }, i18n.t('people.merged', [role, name]))}
                />
              </li>
            );
          })}
        </ul>
      )}
      {merging ? (
        <MergeField
          people={(people ?? []).filter(({ key }) => key !== person)}
          onDone={(other) => {
            setMerging(false);
            if (!other) return;
            onDecide({ kind: 'merge', person: other.key, into: person }, i18n.t('people.merged', [other.name, name]));
          }}
        />
      ) : (
        <Button label={i18n.t('people.mergeWith')} icon={Users} size="small" onClick={() => setMerging(true)} />
      )}
    </details>
  );
}

/** Name key -> how it is spelled. */
function spellingsOf(statements: readonly Statement[]): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const { said } of statements) {
    for (const { speaker } of said)
      if (speaker && !spellings.has(speaker.key)) spellings.set(speaker.key, speaker.name);
  }
  return spellings;
}

/** Offices, each with the name under which it is held, latest first. */
function officesOf(statements: readonly Statement[]): { key: string; role: string }[] {
  const offices = new Map<string, { key: string; role: string }>();
  for (const { said } of statements) {
    for (const { speaker } of said) {
      if (!speaker?.role) continue;
      const identity = splitIdentity(speaker.key, speaker.role);
      if (!offices.has(identity)) offices.set(identity, { key: speaker.key, role: speaker.role });
    }
  }
  return [...offices.values()];
}
