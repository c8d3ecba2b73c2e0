import { i18n } from '../../../utils/i18n/i18n';
import type { VersionGroup } from '../../../utils/library/group-versions';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { ArticleFacts } from '../article-facts';
import { MarkedText } from '../marked-text';
import type { ArticleRowActions } from './article-row-actions';
import { ArticleRowTools } from './article-row-tools';
import { MatchingQuotation } from './matching-quotation';
import { OlderVersions } from './older-versions';
import { Thumbnail } from './thumbnail';
import './article-row.css';

interface ArticleRowProps {
  group: VersionGroup;
  selected: boolean;
  actions: ArticleRowActions;
  /** Words that the search matched. */
  terms?: ReadonlySet<string> | undefined;
  /** A piece of the text to show instead of its beginning. */
  snippet?: string | undefined;
}

/** One saved article in the list. */
export function ArticleRow({ group, selected, actions, terms, snippet }: ArticleRowProps) {
  const { row, older } = group;
  return (
    <article class="article-row" data-read={row.read || undefined} data-selected={selected || undefined}>
      <input
        class="article-row__select"
        type="checkbox"
        checked={selected}
        aria-label={i18n.t('library.select', [row.title])}
        onChange={({ currentTarget }) => actions.select(row.id, currentTarget.checked)}
      />
      <div class="article-row__text">
        <Thumbnail articleId={row.id} has={hasPicture(row)} pictures={actions.pictures} />
        <ArticleFacts row={row} />
        <h2 lang={row.language || undefined} dir={row.direction}>
          {!row.read && <span class="article-row__unread" role="img" aria-label={i18n.t('library.unreadMark')} />}
          <a href={row.words > 0 ? actions.addressOf(row.id) : row.url}>
            <MarkedText text={row.title} terms={terms} />
          </a>
        </h2>
        {row.words > 0 && (
          <p class="article-row__excerpt" lang={row.language || undefined} dir={row.direction}>
            <MarkedText text={snippet ?? row.dek ?? row.excerpt} terms={terms} />
          </p>
        )}
        <MatchingQuotation row={row} said={actions.said} terms={terms} />
        <Speakers names={row.speakers} terms={terms} />
        <Tags tags={row.tags} onTag={actions.showTag} />
        <OlderVersions key={row.id} versions={older} addressOf={actions.addressOf} />
      </div>
      <ArticleRowTools row={row} actions={actions} />
    </article>
  );
}

function hasPicture({ leadImage, pictures }: SavedArticleSummary): boolean {
  return leadImage !== undefined && pictures !== undefined && pictures.missing < pictures.wanted;
}

/** Names shown before "and n more". */
const SHOWN_SPEAKERS = 3;

function Speakers({ names, terms }: { names: string[]; terms: ReadonlySet<string> | undefined }) {
  if (names.length === 0) return null;
  const shown = names.slice(0, SHOWN_SPEAKERS).join(', ');
  const hidden = names.length - SHOWN_SPEAKERS;
  return (
    <p class="article-row__speakers">
      <MarkedText text={hidden > 0 ? i18n.t('library.speakersMore', [shown, hidden]) : shown} terms={terms} />
    </p>
  );
}

function Tags({ tags, onTag }: { tags: string[]; onTag: (tag: string) => void }) {
  if (tags.length === 0) return null;
  return (
    <ul class="article-row__tags">
      {tags.map((tag) => (
        <li key={tag}>
          <button type="button" onClick={() => onTag(tag)}>
            #{tag}
          </button>
        </li>
      ))}
    </ul>
  );
}
