import { useState } from 'preact/hooks';
import type { CorrectionChange } from '../../utils/article/correction';
import type { Quotation, Speaker } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import { useQuotations } from './quotations-context';

/** Choices beside the speakers found; ids of speakers are never empty and never begin with a sign. */
const NOBODY = '-nobody';
const ANOTHER = '-another';

interface QuotationFormProps {
  quotation: Quotation;
  onCorrect: (change: CorrectionChange) => void;
}

/** Puts a quotation right: another speaker, or not a quotation at all. Nothing changes before the reader says "apply". */
export function QuotationForm({ quotation, onCorrect }: QuotationFormProps) {
  return (
    <>
      <SpeakerChoice quotation={quotation} onCorrect={onCorrect} />
      <Button
        label={i18n.t('correct.notQuotation')}
        icon="close"
        look="quiet"
        size="small"
        onClick={() => onCorrect({ kind: 'not-quotation', quotationId: quotation.id })}
      />
    </>
  );
}

/** Whose words they are: one of the speakers found, somebody whose name is typed, or nobody who is named. */
function SpeakerChoice({ quotation: { id: quotationId, attribution }, onCorrect }: QuotationFormProps) {
  const { speakers } = useQuotations();
  const [chosen, setChosen] = useState(attribution?.speakerId ?? NOBODY);
  const [name, setName] = useState('');
  const apply = (event: SubmitEvent): void => {
    event.preventDefault();
    onCorrect(chosen === ANOTHER ? named(name, quotationId, speakers) : assigned(chosen, quotationId));
  };
  return (
    <form class="correct__fields" onSubmit={apply}>
      <label>
        {i18n.t('correct.wrongSpeaker')}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {speakers.map((speaker) => (
            <option key={speaker.id} value={speaker.id}>
              {speaker.name}
            </option>
          ))}
          <option value={ANOTHER}>{i18n.t('correct.another')}</option>
          <option value={NOBODY}>{i18n.t('correct.nobody')}</option>
        </select>
      </label>
      {chosen === ANOTHER && (
        <label>
          {i18n.t('correct.renameLabel')}
          <input
            value={name}
            required
            maxLength={200}
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
      )}
      <button type="submit" class="button" data-size="small">
        {i18n.t('correct.apply')}
      </button>
    </form>
  );
}

function assigned(chosen: string, quotationId: string): CorrectionChange {
  return { kind: 'assign', quotationId, speakerId: chosen === NOBODY ? null : chosen };
}

/** A name that is already among the speakers is that speaker, not a second one. */
function named(typed: string, quotationId: string, speakers: readonly Speaker[]): CorrectionChange {
  const name = typed.trim();
  const known = speakers.find((speaker) => speaker.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  return known ? assigned(known.id, quotationId) : { kind: 'assign-name', quotationId, name };
}
