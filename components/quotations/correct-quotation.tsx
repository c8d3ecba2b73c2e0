import type { CorrectionChange } from '../../utils/article/correction';
import type { Quotation } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useQuotations } from './quotations-context';

const NOBODY = 'nobody';

interface CorrectQuotationProps {
  quotation: Quotation;
  onCorrect: (change: CorrectionChange) => void;
}

/** Puts a quotation right: another speaker, or not a quotation at all. */
export function CorrectQuotation({ quotation, onCorrect }: CorrectQuotationProps) {
  const { speakers } = useQuotations();
  const quotationId = quotation.id;
  const current = quotation.attribution?.speakerId ?? NOBODY;
  const assign = (value: string): void =>
    onCorrect({ kind: 'assign', quotationId, speakerId: value === NOBODY ? null : value });
  return (
    <details class="correct">
      <summary class="button" data-look="quiet" data-size="small" data-icon-only title={i18n.t('correct.menu')}>
        <Icon name="edit" size={14} />
        <span class="visually-hidden">{i18n.t('correct.menu')}</span>
      </summary>
      <div class="correct__form">
        <label>
          {i18n.t('correct.wrongSpeaker')}
          <select value={current} onChange={(event) => assign(event.currentTarget.value)}>
            {speakers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value={NOBODY}>{i18n.t('correct.nobody')}</option>
          </select>
        </label>
        <Button
          label={i18n.t('correct.notQuotation')}
          icon="close"
          look="quiet"
          size="small"
          onClick={() => onCorrect({ kind: 'not-quotation', quotationId })}
        />
      </div>
    </details>
  );
}
