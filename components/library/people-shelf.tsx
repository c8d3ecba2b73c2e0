import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { groupVersions } from '../../utils/library/group-versions';
import type { Library } from '../../utils/library/library';
import type { LibraryQuery } from '../../utils/library/library-query';
import { foldWord } from '../../utils/library/matching-words';
import { gatherPeople, type Person } from '../../utils/library/people/gather-people';
import type { SavedArticleSummary } from '../../utils/library/saved-article';
import { PersonPage } from './person-page';
import { SearchField } from './search-field';
import { useLoaded } from './use-loaded';
import './people-shelf.css';

interface PeopleShelfProps {
  library: Library;
  rows: SavedArticleSummary[];
  query: LibraryQuery;
  onQuery: (change: Partial<LibraryQuery>) => void;
  addressOf: (id: string) => string;
}

/** People drawn at once; the others are found by searching. */
const SHOWN = 300;

/** Everybody quoted in the library, or one person with everything they said. */
export function PeopleShelf({ library, rows, query, onQuery, addressOf }: PeopleShelfProps) {
  // Of an article that was saved twice only the latest version counts.
  const latest = useMemo(() => groupVersions(rows).map(({ row }) => row), [rows]);
  const load = useCallback(async () => {
    const ids = new Set(latest.map(({ id }) => id));
    return gatherPeople((await library.said()).filter(({ articleId }) => ids.has(articleId)));
  }, [library, latest]);
  const people = useLoaded(load);
  const shown = useMemo(() => named(people ?? [], query.text), [people, query.text]);
  if (query.person !== '') {
    return (
      <PersonPage
        library={library}
        rows={latest}
        person={query.person}
        addressOf={addressOf}
        onBack={() => onQuery({ person: '' })}
      />
    );
  }
  if (!people) return null;
  const most = people[0]?.quotations ?? 1;
  return (
    <>
      <SearchField label={i18n.t('library.searchPeople')} value={query.text} onChange={(text) => onQuery({ text })} />
      <p class="library-screen__count" role="status">
        {i18n.t('voices.speakers', shown.length)}
      </p>
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

/** People in whose name or office every word of the text begins a word. */
function named(people: readonly Person[], text: string): Person[] {
  const words = text.split(/\s+/).map(foldWord).filter(Boolean);
  return people.filter(({ name, role }) => {
    const own = foldWord(`${name} ${role}`).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
}
