import type { Article } from '../../utils/article/article';
import type { Quotation } from '../../utils/article/quotation';
import { formatDate } from '../../utils/i18n/format-date';
import { i18n } from '../../utils/i18n/i18n';
import { interfaceLanguage } from '../../utils/i18n/interface-language';
import { summariseQuotations } from '../../utils/quotations/summarise-quotations';
import { inLanguage } from '../article/in-language';
import { assignVoices, NOBODY, type Voice } from '../quotations/voice';

/** Who said what, and where the article comes from: what stands behind it on paper. */
export function PrintedSources({ article }: { article: Article }) {
  const { voices, unattributed } = summariseQuotations(article.quotations, article.speakers);
  const looks = assignVoices(voices.map(({ speaker }) => speaker));
  const date = formatDate(new Date().toISOString(), { language: interfaceLanguage() });
  return (
    <>
      {article.quotations.length > 0 && (
        <section>
          <h2>{i18n.t('voices.title')}</h2>
          {voices.map(({ speaker, quotations }) => (
            <PrintedVoice
              key={speaker.id}
              words={inLanguage(article.metadata)}
              name={speaker.name}
              office={speaker.role ?? speaker.affiliation ?? ''}
              voice={looks.get(speaker.id) ?? NOBODY}
              quotations={quotations}
            />
          ))}
          {unattributed.length > 0 && (
            <PrintedVoice
              words={inLanguage(article.metadata)}
              name={i18n.t('voices.unattributed')}
              voice={NOBODY}
              quotations={unattributed}
            />
          )}
        </section>
      )}
      <p class="print-sheet__source">
        {i18n.t('export.source')}: {article.metadata.canonicalUrl ?? article.metadata.url}
        <br />
        {i18n.t('helps.printed', [date])}
      </p>
    </>
  );
}

interface PrintedVoiceProps {
  /** Language and direction of the article. */
  words: ReturnType<typeof inLanguage>;
  name: string;
  office?: string;
  voice: Voice;
  quotations: readonly Quotation[];
}

function PrintedVoice({ words, name, office, voice, quotations }: PrintedVoiceProps) {
  return (
    <section class="print-voice" style={{ '--voice': voice.colour }} {...words}>
      <h3>
        <span class="print-voice__initials">{voice.initials}</span> {name}
        {office && <span class="print-voice__office"> · {office}</span>}
      </h3>
      <ul>
        {quotations.map(({ id, kind, text }) => (
          <li key={id}>{kind === 'indirect' ? text : `“${text}”`}</li>
        ))}
      </ul>
    </section>
  );
}
