export const READING_STATES = ['all', 'unread', 'read', 'archived'] as const;
export const SORT_ORDERS = ['saved', 'published', 'title', 'shortest'] as const;

/** What the library shows; it stands in the page's address, so that back and forward work. */
export interface LibraryQuery {
  /** Words to search for; empty for none. */
  text: string;
  /** Each narrows the list when it is not empty. */
  outlet: string;
  language: string;
  speaker: string;
  tag: string;
  /** `all` is everything but the archive. */
  state: (typeof READING_STATES)[number];
  sort: (typeof SORT_ORDERS)[number];
}

export const EMPTY_QUERY: LibraryQuery = {
  text: '',
  outlet: '',
  language: '',
  speaker: '',
  tag: '',
  state: 'all',
  sort: 'saved',
};

/** Names of the parameters; short, since people may keep such addresses as bookmarks. */
const PARAMETERS = { text: 'q', outlet: 'outlet', language: 'lang', speaker: 'speaker', tag: 'tag' } as const;

/** The query of an address; what is unknown there is passed over. */
export function parseQuery(search: string): LibraryQuery {
  const parameters = new URLSearchParams(search);
  const read = (name: string): string => parameters.get(name) ?? '';
  const state = READING_STATES.find((known) => known === read('state'));
  const sort = SORT_ORDERS.find((known) => known === read('sort'));
  return {
    text: read(PARAMETERS.text),
    outlet: read(PARAMETERS.outlet),
    language: read(PARAMETERS.language),
    speaker: read(PARAMETERS.speaker),
    tag: read(PARAMETERS.tag),
    state: state ?? EMPTY_QUERY.state,
    sort: sort ?? EMPTY_QUERY.sort,
  };
}

/** The address's part for a query, with the question mark; empty for the whole library. */
export function formatQuery(query: LibraryQuery): string {
  const parameters = new URLSearchParams();
  const write = (name: string, value: string, usual: string): void => {
    if (value !== usual) parameters.set(name, value);
  };
  write(PARAMETERS.text, query.text, EMPTY_QUERY.text);
  write(PARAMETERS.outlet, query.outlet, EMPTY_QUERY.outlet);
  write(PARAMETERS.language, query.language, EMPTY_QUERY.language);
  write(PARAMETERS.speaker, query.speaker, EMPTY_QUERY.speaker);
  write(PARAMETERS.tag, query.tag, EMPTY_QUERY.tag);
  write('state', query.state, EMPTY_QUERY.state);
  write('sort', query.sort, EMPTY_QUERY.sort);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Whether the query leaves anything out. */
export function narrows(query: LibraryQuery): boolean {
  return formatQuery({ ...query, sort: EMPTY_QUERY.sort }) !== '';
}
