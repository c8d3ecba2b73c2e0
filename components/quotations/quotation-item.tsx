import type { Quotation } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';
import { inLanguage } from '../article/in-language';
import { Button } from '../ui/button';
import { useDone } from '../ui/use-done';
import { Correct } from './correct';
import { useQuotations } from './quotations-context';
import { whyThisName } from './why-this-name';
import './quotation-item.css';

const loadForm = async () => (await import('./quotation-form')).QuotationForm;

/** One quotation in the list: its words, how we know whose they are, and the way to its place in the text. */
export function QuotationItem({ quotation }: { quotation: Quotation }) {
  const { metadata, activeQuotation, onShowInText, onCopy, onCorrect } = useQuotations();
  const [message, run] = useDone();
  const { id, kind, text } = quotation;
  return (
    <li class="quotation-item" data-active={activeQuotation === id || undefined}>
      <button
        type="button"
        id={`in-list-${id}`}
        class="quotation-item__words"
        onClick={() => onShowInText(id)}
        title={i18n.t('voices.showIn')}
      >
        <span class="visually-hidden">{i18n.t(kind === 'indirect' ? 'voices.indirect' : 'voices.direct')}: </span>
        <span class="quotation-item__text" data-kind={kind} {...inLanguage(metadata)}>
          {kind === 'indirect' ? text : `“${text}”`}
        </span>
      </button>
      <div class="quotation-item__foot">
        <p aria-hidden={message !== ''}>{message || whyThisName(quotation)}</p>
        <span role="status" class="visually-hidden">
          {message}
        </span>
        <Button
          label={i18n.t('export.copyQuotation')}
          icon="copy"
          iconOnly
          look="quiet"
          size="small"
          onClick={() => run(() => onCopy(quotation), i18n.t('export.copied'))}
        />
        {onCorrect && (
          <Correct label={i18n.t('correct.menu')} iconOnly load={loadForm} form={{ quotation, onCorrect }} />
        )}
      </div>
    </li>
  );
}
