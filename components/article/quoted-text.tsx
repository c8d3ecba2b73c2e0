import type { ComponentChildren } from 'preact';
import { i18n } from '../../utils/i18n/i18n';
import { nameOf } from '../quotations/name-of';
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
  const { quotations, speakers, voices, activeQuotation } = useArticleContext();
  const quotation = quotations.get(id);
  if (!quotation) return <mark>{children}</mark>;
  const speakerId = quotation.attribution?.speakerId ?? '';
  const [words, end] = last ? beforeLastWord(children) : [children, ''];
  return (
    <mark
      class="quoted"
      data-quotation={id}
      data-kind={quotation.kind}
      data-active={activeQuotation === id || undefined}
      style={{ '--voice': (voices.get(speakerId) ?? NOBODY).colour }}
      title={nameOf(speakers.get(speakerId))}
    >
      {words}
      {last && (
        <span class="quoted__end">
          {end}
          <Initials quotationId={id} speakerId={speakerId} />
        </span>
      )}
    </mark>
  );
}

/** Who said it, small behind the quotation; leads to its place in the list. */
function Initials({ quotationId, speakerId }: { quotationId: string; speakerId: string }) {
  const { speakers, voices, onShowInList } = useArticleContext();
  const speaker = speakers.get(speakerId);
  const show = (event: MouseEvent): void => {
    // A quotation may end inside a link.
    event.preventDefault();
    onShowInList(quotationId);
  };
  return (
    <button
      type="button"
      id={`in-text-${quotationId}`}
      class="quoted__who"
      aria-label={i18n.t('voices.showInList', [speaker?.name ?? i18n.t('voices.unattributed')])}
      data-initials={(voices.get(speakerId) ?? NOBODY).initials}
      title={nameOf(speaker)}
      onClick={show}
    />
  );
}

/** A word that is longer than this may break: it would stick out of a narrow window. */
const LONGEST_KEPT = 24;

/** Text before its last word, and that word: the initials never begin a line without it. */
function beforeLastWord(children: ComponentChildren): [ComponentChildren, string] {
  if (typeof children !== 'string') return [children, ''];
  const [word = ''] = /\S*$/.exec(children) ?? [];
  return word.length > LONGEST_KEPT ? [children, ''] : [children.slice(0, children.length - word.length), word];
}
