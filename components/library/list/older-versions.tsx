import { i18n } from '../../../utils/i18n/i18n';
import { interfaceLanguage } from '../../../utils/i18n/interface-language';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { formatDay } from '../format-day';

interface OlderVersionsProps {
  versions: readonly SavedArticleSummary[];
  addressOf: (id: string) => string;
}

/** Earlier readings of the same address: outlets change their texts. */
export function OlderVersions({ versions, addressOf }: OlderVersionsProps) {
  if (versions.length === 0) return null;
  return (
    <details class="article-row__versions">
      <summary>{i18n.t('library.versions', versions.length)}</summary>
      <ul>
        {versions.map(({ id, title, savedAt }) => (
          <li key={id}>
            <a href={addressOf(id)}>{title}</a> · {i18n.t('library.saved', [formatDay(savedAt, interfaceLanguage())])}
          </li>
        ))}
      </ul>
    </details>
  );
}
