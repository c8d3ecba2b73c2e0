import { formatDate } from '../../../utils/i18n/format-date';
import { i18n } from '../../../utils/i18n/i18n';
import { interfaceLanguage } from '../../../utils/i18n/interface-language';
import { EMPTY_QUERY, formatQuery } from '../../../utils/library/library-query';
import { outletOf } from '../../../utils/library/outlet-of';
import type { Said } from '../../../utils/library/said';
import type { SavedArticleSummary } from '../../../utils/library/saved-article';
import { formatDay } from '../format-day';
import { MarkedText } from '../marked-text';
import { type SaidReader, useSaid } from '../use-said';

interface QuotationEntryProps {
  row: SavedArticleSummary;
  place: number;
  terms: ReadonlySet<string>;
  said: SaidReader;
  addressOf: (id: string) => string;
}

/** What was said, by whom, and the way to its place in the article. */
export function QuotationEntry({ row, place, terms, said, addressOf }: QuotationEntryProps) {
  const quotation = useSaid(said, row.id, true)?.said[place];
  return (
    <article class="quotation-entry">
      {quotation && (
        <>
          <blockquote lang={row.language || undefined} dir={row.direction}>
            {quotation.kind !== 'indirect' && '“'}
            <MarkedText text={quotation.text} terms={terms} />
            {quotation.kind !== 'indirect' && '”'}
          </blockquote>
          <p class="quotation-entry__speaker">
            <Speaker speaker={quotation.speaker} terms={terms} />
          </p>
        </>
      )}
      <p class="quotation-entry__where">
        {outletOf(row)} · {dayOf(row)} ·{' '}
        <a
          href={quotation ? `${addressOf(row.id)}#in-text-${quotation.id}` : addressOf(row.id)}
          lang={row.language || undefined}
          dir={row.direction}
        >
          {row.title}
        </a>
      </p>
    </article>
  );
}

function Speaker({ speaker, terms }: { speaker: Said['speaker']; terms: ReadonlySet<string> }) {
  if (!speaker) return <>{i18n.t('voices.unattributed')}</>;
  const { key, name, role } = speaker;
  return (
    <>
      <a href={formatQuery({ ...EMPTY_QUERY, view: 'people', person: key })}>
        <MarkedText text={name} terms={terms} />
      </a>
      {role && <span>{role}</span>}
    </>
  );
}

function dayOf({ publishedTime, savedAt }: SavedArticleSummary): string {
  const language = interfaceLanguage();
  return formatDate(publishedTime ?? '', { language }) || i18n.t('library.saved', [formatDay(savedAt, language)]);
}
