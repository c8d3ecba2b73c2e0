import type { ComponentChildren } from 'preact';
import { i18n } from '../../utils/i18n/i18n';
import { NOBODY } from '../quotations/voice';
import { useArticleContext } from './article-context';

interface QuotedTextProps {
  'data-id'?: string;
  /** Set on the last piece of a quotation, which carries the way to the list. */
  'data-last'?: boolean;
  children?: ComponentChildren;
}

/** A piece of a quotation in the running text, in its speaker's colour, with the speaker's initials at its end. */
export function QuotedText({ 'data-id': id = '', 'data-last': last, children }: QuotedTextProps) {
  const { quotations, speakers, voices, activeQuotation, onShowInList } = useArticleContext();
  const quotation = quotations.get(id);
  if (!quotation) return <mark>{children}</mark>;
  const speakerId = quotation.attribution?.speakerId ?? '';
  const { colour, initials } = voices.get(speakerId) ?? NOBODY;
  const name = speakers.get(speakerId)?.name ?? i18n.t('voices.unattributed');
  return (
    <>
      <mark
        class="quoted"
        data-quotation={id}
        data-kind={quotation.kind}
        data-active={activeQuotation === id || undefined}
        style={{ '--voice': colour }}
        title={name}
      >
        {children}
      </mark>
      {last && (
        <button
          type="button"
          id={`in-text-${id}`}
          class="quoted__who"
          style={{ '--voice': colour }}
          aria-label={i18n.t('voices.showInList', [name])}
          data-initials={initials}
          title={name}
          onClick={(event) => {
            // A quotation may end inside a link.
            event.preventDefault();
            onShowInList(id);
          }}
        />
      )}
    </>
  );
}
