import { i18n } from '../../../utils/i18n/i18n';
import type { ImportPreview } from '../../../utils/library/import/imported-link';

interface ImportPreviewListProps {
  preview: ImportPreview;
  /** How many of the links the library does not have yet. */
  fresh: number;
}

/** Links shown as a sample; the numbers speak for the others. */
const SAMPLE = 5;

/** What an import would bring, and what it would leave out. */
export function ImportPreviewList({ preview, fresh }: ImportPreviewListProps) {
  const { source, links, bad } = preview;
  const known = links.length - fresh;
  const texts = links.filter(({ text }) => text).length;
  return (
    <div class="import-preview">
      <p role="status">
        <strong>
          {i18n.t('library.import.found', links.length)} ({SOURCE_NAMES[source]})
        </strong>{' '}
        {texts > 0 && i18n.t('library.import.withText', texts)} {known > 0 && i18n.t('library.import.known', known)}
      </p>
      <ul>
        {links.slice(0, SAMPLE).map(({ url, title }) => (
          <li key={url}>{title}</li>
        ))}
        {links.length > SAMPLE && <li>…</li>}
      </ul>
      {bad.length > 0 && (
        <details>
          <summary>{i18n.t('library.import.bad', bad.length)}</summary>
          <ol>
            {bad.map(({ row, part, text }) => (
              <li key={`${part} ${row}`} value={row}>
                {text} {part !== undefined && <small>({part})</small>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** Proper names, the same in every language. */
const SOURCE_NAMES: Record<ImportPreview['source'], string> = {
  pocket: 'Pocket',
  instapaper: 'Instapaper',
  omnivore: 'Omnivore',
  readwise: 'Readwise Reader',
  bookmarks: 'HTML',
  csv: 'CSV',
};
