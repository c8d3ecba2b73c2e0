import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { groupVersions } from '../../../utils/library/group-versions';
import type { Library } from '../../../utils/library/library';
import type { LibraryQuery } from '../../../utils/library/library-query';
import { gatherPeople, type Person } from '../../../utils/library/people/gather-people';
import type { Identities } from '../../../utils/library/people/identify-people';
import { namedPeople } from '../../../utils/library/people/named-people';
import type { PersonDecision } from '../../../utils/library/people/person-decision';
import { suggestMerges } from '../../../utils/library/people/suggest-merges';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { SearchField } from '../search-field';
import { UndoNotice } from '../undo-notice';
import { useLoaded } from '../use-loaded';
import { MergeSuggestions } from './merge-suggestions';
import { PersonPage } from './person-page';
import { useDecisions } from './use-decisions';
import { useIdentities } from './use-identities';
import { VoicesPicture } from './voices-picture';
import './people-shelf.css';

interface PeopleShelfProps {
  library: Library;
  rows: SavedArticleSummary[];
  query: LibraryQuery;
  onQuery: (change: Partial<LibraryQuery>) => void;
  addressOf: (id: string) => string;
}

/** Everybody quoted in the library, or one person with everything they said. */
export function PeopleShelf({ library, rows, query, onQuery, addressOf }: PeopleShelfProps) {
  // Of an article that was saved twice only the latest version counts.
  const latest = useMemo(() => new Map(groupVersions(rows).map(({ row }) => [row.id, row])), [rows]);
  const identities = useIdentities(library);
  const { made, decide, undo, forget } = useDecisions(library);
  if (!identities) return null;
  const shared = { library, rows: latest, identities, onDecide: decide };
  return (
    <>
      {query.person === '' ? (
        <PeopleList {...shared} query={query} onQuery={onQuery} />
      ) : (
        <PersonPage
          {...shared}
          // A person who was joined to another one is shown as that one.
          person={identities.personOf(query.person)}
          addressOf={addressOf}
          onBack={() => onQuery({ person: '' })}
        />
      )}
      {made && <UndoNotice text={made.text} onUndo={() => void undo()} onClose={forget} />}
    </>
  );
}

interface PeopleListProps {
  library: Library;
  rows: ReadonlyMap<string, SavedArticleSummary>;
  identities: Identities;
  query: LibraryQuery;
  onQuery: (change: Partial<LibraryQuery>) => void;
  onDecide: (decision: PersonDecision, done: string) => Promise<void>;
}

/** People drawn at once; the others are found by searching. */
const SHOWN = 300;

function PeopleList({ library, rows, identities, query, onQuery, onDecide }: PeopleListProps) {
  const load = useCallback(
    async () => (await library.said()).filter(({ articleId }) => rows.has(articleId)),
    [library, rows],
  );
  const entries = useLoaded(load);
  const people = useMemo(() => entries && gatherPeople(entries, identities), [entries, identities]);
  const shown = useMemo(() => namedPeople(people ?? [], query.text), [people, query.text]);
  const suggestions = useMemo(() => suggestMerges(people ?? [], identities), [people, identities]);
  if (!entries || !people) return null;
  const most = people[0]?.quotations ?? 1;
  return (
    <>
      <SearchField label={i18n.t('library.searchPeople')} value={query.text} onChange={(text) => onQuery({ text })} />
      <p class="library-screen__count" role="status">
        {i18n.t('voices.speakers', shown.length)}
      </p>
      {query.text === '' && <VoicesPicture {...{ entries, rows, identities, people }} />}
      {query.text === '' && (
        <MergeSuggestions suggestions={suggestions} onDecide={(decision, done) => void onDecide(decision, done)} />
      )}
      {people.length === 0 && <p class="people-shelf__none">{i18n.t('library.noPeople')}</p>}
      <ul class="people-shelf">
        {shown.slice(0, SHOWN).map((person) => (
          <PersonEntry key={person.key} person={person} most={most} onOpen={() => onQuery({ person: person.key })} />
        ))}
      </ul>
    </>
  );
}

function PersonEntry({ person, most, onOpen }: { person: Person; most: number; onOpen: () => void }) {
  return (
    <li>
      <button type="button" class="person" onClick={onOpen}>
        <span class="person__name">{person.name}</span>
        <span class="person__role">{person.role}</span>
        <span class="person__count">
          {i18n.t('voices.quotations', person.quotations)} · {i18n.t('library.count', person.articles)}
        </span>
        <span class="person__bar" style={{ inlineSize: `${(person.quotations / most) * 100}%` }} />
      </button>
    </li>
  );
}
