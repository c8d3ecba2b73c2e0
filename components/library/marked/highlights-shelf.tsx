import { useCallback, useMemo, useState } from 'preact/hooks';
import { fileName } from '../../../utils/export/file-name';
import { exportTexts } from '../../../utils/i18n/export-texts';
import { i18n } from '../../../utils/i18n/i18n';
import {
  groupHighlights,
  type MarkedArticle,
  searchHighlights,
} from '../../../utils/library/highlights/group-highlights';
import { HIGHLIGHT_COLOURS, type HighlightChange } from '../../../utils/library/highlights/highlight';
import type { Library } from '../../../utils/library/library';
import { EMPTY_QUERY, type LibraryQuery } from '../../../utils/library/library-query';
import { outletOf } from '../../../utils/library/outlet-of';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { colourName } from '../../highlights/colour-name';
import { HighlightEntry } from '../../highlights/highlight-entry';
import { Button } from '../../ui/button';
import { downloadFile } from '../../ui/download-file';
import { ArticleFacts } from '../article-facts';
import { SearchField } from '../search-field';
import { SelectField } from '../select-field';
import { UndoNotice } from '../undo-notice';
import { useLibraryVersion } from '../use-library-version';
import { useLoaded } from '../use-loaded';
import './highlights-shelf.css';

interface HighlightsShelfProps {
  library: Library;
  rows: SavedArticleSummary[];
  query: LibraryQuery;
  onQuery: (change: Partial<LibraryQuery>) => void;
  addressOf: (id: string) => string;
}

/** Articles drawn at once; the others are found by searching or asked for. */
const SHOWN = 100;

/** Everything that the reader marked in saved articles, with the way to its place. */
export function HighlightsShelf({ library, rows, query, onQuery, addressOf }: HighlightsShelfProps) {
  const version = useLibraryVersion(library);
  const all = useLoaded(useCallback(() => library.highlights.all(), [library, version]));
  const [limit, setLimit] = useState(SHOWN);
  const [removed, setRemoved] = useState<string | null>(null);
  const groups = useMemo(() => groupHighlights(all ?? [], rows), [all, rows]);
  const shown = useMemo(() => searchHighlights(groups, { text: query.text, colour: query.colour }), [groups, query]);
  if (!all) return null;
  const count = shown.reduce((sum, { highlights }) => sum + highlights.length, 0);
  const change = (id: string, changed: HighlightChange): void => {
    if (changed.removed) setRemoved(id);
    void library.highlights.change(id, changed);
  };
  return (
    <>
      <SearchField
        label={i18n.t('library.searchHighlights')}
        value={query.text}
        onChange={(text) => onQuery({ text })}
      />
      <div class="highlights-shelf__tools">
        <SelectField
          label={i18n.t('highlights.colour')}
          value={query.colour}
          choices={[
            { value: EMPTY_QUERY.colour, label: i18n.t('library.any') },
            ...HIGHLIGHT_COLOURS.map((colour) => ({ value: colour, label: colourName(colour) })),
          ]}
          onChange={(colour) => onQuery({ colour })}
        />
        <Button
          label={i18n.t('highlights.download')}
          icon="download"
          disabled={count === 0}
          onClick={() => void downloadMarkdown(shown)}
        />
      </div>
      <p class="library-screen__count" role="status">
        {count > 0 && i18n.t('highlights.count', count)}
      </p>
      {count === 0 && (
        <p class="people-shelf__none">{i18n.t(groups.length > 0 ? 'highlights.nothingFound' : 'highlights.none')}</p>
      )}
      {shown.slice(0, limit).map((group) => (
        <MarkedArticleEntry key={group.row.id} group={group} addressOf={addressOf} onChange={change} />
      ))}
      {shown.length > limit && <Button label={i18n.t('library.showMore')} onClick={() => setLimit(limit + SHOWN)} />}
      {removed !== null && (
        <UndoNotice
          text={i18n.t('highlights.removed')}
          onUndo={() => {
            void library.highlights.change(removed, { removed: false });
            setRemoved(null);
          }}
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  );
}

interface MarkedArticleEntryProps {
  group: MarkedArticle;
  addressOf: (id: string) => string;
  onChange: (id: string, change: HighlightChange) => void;
}

function MarkedArticleEntry({ group: { row, highlights }, addressOf, onChange }: MarkedArticleEntryProps) {
  return (
    <article class="statement">
      <ArticleFacts row={row} />
      <h2 lang={row.language || undefined} dir={row.direction}>
        <a href={addressOf(row.id)}>{row.title}</a>
      </h2>
      <ul class="highlights-shelf__list">
        {highlights.map((highlight) => (
          <HighlightEntry
            key={highlight.id}
            highlight={highlight}
            onChange={(changed) => onChange(highlight.id, changed)}
          >
            <a
              class="highlight-entry__passage"
              href={`${addressOf(row.id)}#mark-${highlight.id}`}
              lang={row.language || undefined}
              dir={row.direction}
            >
              {highlight.anchor.exact}
            </a>
          </HighlightEntry>
        ))}
      </ul>
    </article>
  );
}

async function downloadMarkdown(groups: readonly MarkedArticle[]): Promise<void> {
  const { highlightsToMarkdown } = await import('../../../utils/export/highlights-to-markdown');
  const sources = groups.map(({ row, highlights }) => ({
    ...{ title: row.title, url: row.url, outlet: outletOf(row) },
    ...(row.publishedTime !== undefined && { publishedTime: row.publishedTime }),
    highlights: highlights.map(({ anchor, note }) => ({ text: anchor.exact, note })),
  }));
  const title = `Kutip ${i18n.t('highlights.title')}`;
  downloadFile({
    name: fileName({ title, date: new Date().toISOString() }, 'md'),
    type: 'text/markdown',
    content: highlightsToMarkdown(sources, exportTexts()),
  });
}
