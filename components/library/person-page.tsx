import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { interfaceLanguage } from '../../utils/i18n/interface-language';
import type { Library } from '../../utils/library/library';
import { outletOf } from '../../utils/library/outlet-of';
import { type Statement, statementsOf, tally, timeOf } from '../../utils/library/people/gather-people';
import type { SavedArticleSummary } from '../../utils/library/saved-article';
import { Button } from '../ui/button';
import { ArticleFacts } from './article-facts';
import { TallyTable } from './tally-table';
import { useLoaded } from './use-loaded';
import './person-page.css';

interface PersonPageProps {
  library: Library;
  rows: SavedArticleSummary[];
  /** See `personKey`. */
  person: string;
  addressOf: (id: string) => string;
  onBack: () => void;
}

/** Everything that one person said in the saved articles, latest first. */
export function PersonPage({ library, rows, person, addressOf, onBack }: PersonPageProps) {
  // Asked again with new rows: they mean new quotations.
  const load = useCallback(() => library.saidBy(person), [library, person, rows]);
  const entries = useLoaded(load);
  const statements = useMemo(() => entries && statementsOf(person, entries, rows), [person, entries, rows]);
  if (!statements) return null;
  const latest = statements[0]?.said[0]?.speaker;
  return (
    <section class="person-page">
      <Button label={i18n.t('library.people')} icon="back" look="quiet" onClick={onBack} />
      <h2>{latest?.name ?? i18n.t('library.noPeople')}</h2>
      <p class="person-page__roles">{roles(statements).join(' · ')}</p>
      <TallyTable
        caption={i18n.t('library.byOutlet')}
        rows={tally(statements, outletOf, (a, b) => b.count - a.count)}
      />
      <TallyTable caption={i18n.t('library.byMonth')} rows={byMonth(statements)} />
      {statements.map((statement) => (
        <StatementEntry key={statement.row.id} statement={statement} addressOf={addressOf} />
      ))}
    </section>
  );
}

function StatementEntry({ statement, addressOf }: { statement: Statement; addressOf: (id: string) => string }) {
  const { row, said } = statement;
  return (
    <article class="statement">
      <ArticleFacts row={row} />
      <h3 lang={row.language || undefined} dir={row.direction}>
        <a href={addressOf(row.id)}>{row.title}</a>
      </h3>
      {said.map(({ id, text, kind }) => (
        <blockquote key={id} lang={row.language || undefined} dir={row.direction}>
          {kind === 'indirect' ? text : `“${text}”`}{' '}
          <a href={`${addressOf(row.id)}#in-text-${id}`} aria-label={i18n.t('voices.showIn')}>
            {i18n.t('voices.showIn')}
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
