import { useCallback, useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { interfaceLanguage } from '../../../utils/i18n/interface-language';
import type { Library } from '../../../utils/library/library';
import { outletOf } from '../../../utils/library/outlet-of';
import { type Statement, statementsOf, tally, timeOf } from '../../../utils/library/people/gather-people';
import type { Identities } from '../../../utils/library/people/identify-people';
import type { PersonDecision } from '../../../utils/library/people/person-decision';
import type { ArticleSaid } from '../../../utils/library/said';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { Button } from '../../ui/button';
import { ArticleFacts } from '../article-facts';
import { useLoaded } from '../use-loaded';
import { PersonNames } from './person-names';
import { TallyTable } from './tally-table';
import './person-page.css';

interface PersonPageProps {
  library: Library;
  /** The latest version of each article, by id. */
  rows: ReadonlyMap<string, SavedArticleSummary>;
  identities: Identities;
  /** See `Identities`. */
  person: string;
  addressOf: (id: string) => string;
  onDecide: (decision: PersonDecision, done: string) => Promise<void>;
  onBack: () => void;
}

/** Articles drawn at once. */
const SHOWN = 10;

/** Everything that one person said in the saved articles, latest first. */
export function PersonPage({ library, rows, identities, person, addressOf, onDecide, onBack }: PersonPageProps) {
  const [limit, setLimit] = useState(SHOWN);
  const load = useCallback(
    async () => statementsOf(person, await saidUnder(library, identities.namesOf(person)), { rows, identities }),
    // Asked again with new rows: they mean new quotations.
    [library, person, identities, rows],
  );
  const statements = useLoaded(load);
  if (!statements) return null;
  const name = statements[0]?.said[0]?.speaker?.name ?? i18n.t('library.noPeople');
  return (
    <section class="person-page">
      <Button label={i18n.t('library.people')} icon="back" look="quiet" onClick={onBack} />
      <h2>{name}</h2>
      <p class="person-page__roles">{roles(statements).join(' · ')}</p>
      <PersonNames
        {...{ library, person, name, statements, identities }}
        onDecide={(decision, done) => void onDecide(decision, done)}
      />
      <TallyTable
        caption={i18n.t('library.byOutlet')}
        rows={tally(statements, outletOf, (a, b) => b.count - a.count)}
      />
      <TallyTable caption={i18n.t('library.byMonth')} rows={byMonth(statements)} />
      {statements.slice(0, limit).map((statement) => (
        <StatementEntry key={statement.row.id} statement={statement} addressOf={addressOf} />
      ))}
      {statements.length > limit && (
        <Button label={i18n.t('library.showMore')} onClick={() => setLimit(limit + SHOWN * 10)} />
      )}
    </section>
  );
}

/** What was said under several names; an article that quotes two of them is there once. */
async function saidUnder(library: Library, names: readonly string[]): Promise<ArticleSaid[]> {
  const found = await Promise.all(names.map((name) => library.saidBy(name)));
  return [...new Map(found.flat().map((entry) => [entry.articleId, entry])).values()];
}

function StatementEntry({ statement, addressOf }: { statement: Statement; addressOf: (id: string) => string }) {
  const { row, said } = statement;
  const label = i18n.t('voices.showIn');
  return (
    <article class="statement">
      <ArticleFacts row={row} />
      <h3 lang={row.language || undefined} dir={row.direction}>
        <a href={addressOf(row.id)}>{row.title}</a>
      </h3>
      {said.map(({ id, text, kind }) => (
        <blockquote key={id} lang={row.language || undefined} dir={row.direction}>
          {kind === 'indirect' ? text : `“${text}”`}{' '}
          <a href={`${addressOf(row.id)}#in-text-${id}`} aria-label={label}>
            {label}
          </a>
        </blockquote>
      ))}
    </article>
  );
}

/** Offices, as the articles name them, latest first. */
function roles(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap(({ said }) => said.map(({ speaker }) => speaker?.role ?? '')))].filter(Boolean);
}

function byMonth(statements: readonly Statement[]) {
  const month = new Intl.DateTimeFormat(interfaceLanguage(), { month: 'long', year: 'numeric' });
  const key = (row: SavedArticleSummary): string => new Date(timeOf(row)).toISOString().slice(0, 7);
  return tally(statements, key, (a, b) => b.label.localeCompare(a.label)).map(({ label, count }) => ({
    label: month.format(new Date(`${label}-15`)),
    count,
  }));
}
