import { HIGHLIGHT_COLOURS, type HighlightColour } from './highlights/highlight';

export const LIBRARY_VIEWS = ['articles', 'quotations', 'highlights', 'people', 'keep'] as const;
export const READING_STATES = ['all', 'unread', 'read', 'archived'] as const;
export const SORT_ORDERS = ['saved', 'published', 'title', 'shortest'] as const;

/** What the library shows; it stands in the page's address, so that back and forward work. */
export interface LibraryQuery {
  /** The part of the library: its articles, what is said in them, what is marked in them, the people quoted in them, or what keeps it safe (backup, import). */
  view: (typeof LIBRARY_VIEWS)[number];
  /** The person whose words are shown, see `personKey`; empty for all people. */
  person: string;
  /** Words to search for; empty for none. */
  text: string;
  /** Each narrows the list when it is not empty. */
  outlet: string;
  language: string;
  speaker: string;
  tag: string;
  /** First and last day of the news, "2026-03-07". */
  from: string;
  to: string;
  /** Of highlights. */
  colour: HighlightColour | '';
  /** `all` is everything but the archive. */
  state: (typeof READING_STATES)[number];
  sort: (typeof SORT_ORDERS)[number];
}

export const EMPTY_QUERY: LibraryQuery = {
  view: 'articles',
  person: '',
  text: '',
  outlet: '',
  language: '',
  speaker: '',
  tag: '',
  from: '',
  to: '',
  colour: '',
  state: 'all',
  sort: 'saved',
};

/** Names of the parameters; short, since people may keep such addresses as bookmarks. */
const PARAMETERS = {
  text: 'q',
  outlet: 'outlet',
  language: 'lang',
  speaker: 'speaker',
  tag: 'tag',
  person: 'person',
  from: 'from',
  to: 'to',
} as const;

/** The query of an address; what is unknown there is passed over. */
export function parseQuery(search: string): LibraryQuery {
  const parameters = new URLSearchParams(search);
  const read = (name: string): string => parameters.get(name) ?? '';
  const view = LIBRARY_VIEWS.find((known) => known === read('view'));
  const colour = HIGHLIGHT_COLOURS.find((known) => known === read('colour'));
  const state = READING_STATES.find((known) => known === read('state'));
  const sort = SORT_ORDERS.find((known) => known === read('sort'));
  return {
    view: view ?? EMPTY_QUERY.view,
    person: read(PARAMETERS.person),
    text: read(PARAMETERS.text),
    outlet: read(PARAMETERS.outlet),
    language: read(PARAMETERS.language),
    speaker: read(PARAMETERS.speaker),
    tag: read(PARAMETERS.tag),
    from: day(read(PARAMETERS.from)),
    to: day(read(PARAMETERS.to)),
    colour: colour ?? EMPTY_QUERY.colour,
    state: state ?? EMPTY_QUERY.state,
    sort: sort ?? EMPTY_QUERY.sort,
  };
}

/** A day as it is written in addresses; empty for anything else. */
function day(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
}

/** The address's part for a query, with the question mark; empty for the whole library. */
export function formatQuery(query: LibraryQuery): string {
  const parameters = new URLSearchParams();
  const write = (name: string, value: string, usual: string): void => {
    if (value !== usual) parameters.set(name, value);
  };
  write('view', query.view, EMPTY_QUERY.view);
  write(PARAMETERS.person, query.person, EMPTY_QUERY.person);
  write(PARAMETERS.text, query.text, EMPTY_QUERY.text);
  write(PARAMETERS.outlet, query.outlet, EMPTY_QUERY.outlet);
  write(PARAMETERS.language, query.language, EMPTY_QUERY.language);
  write(PARAMETERS.speaker, query.speaker, EMPTY_QUERY.speaker);
  write(PARAMETERS.tag, query.tag, EMPTY_QUERY.tag);
  write(PARAMETERS.from, query.from, EMPTY_QUERY.from);
  write(PARAMETERS.to, query.to, EMPTY_QUERY.to);
  write('colour', query.colour, EMPTY_QUERY.colour);
  write('state', query.state, EMPTY_QUERY.state);
  write('sort', query.sort, EMPTY_QUERY.sort);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Whether the query leaves anything out. */
export function narrows(query: LibraryQuery): boolean {
  return formatQuery({ ...query, sort: EMPTY_QUERY.sort }) !== '';
}

/** How many filters leave something out, words that are searched for aside. */
export function chosenFilters(query: LibraryQuery): number {
  const filters = ['state', 'outlet', 'speaker', 'tag', 'language', 'from', 'to'] as const;
  return filters.filter((name) => query[name] !== EMPTY_QUERY[name]).length;
}
