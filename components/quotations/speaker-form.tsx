import { useId } from 'preact/hooks';
import type { CorrectionChange } from '../../utils/article/correction';
import type { Speaker } from '../../utils/article/quotation';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import { useQuotations } from './quotations-context';

interface SpeakerFormProps {
  speaker: Speaker;
  onCorrect: (change: CorrectionChange) => void;
}

/** Puts a speaker right: another name, or the same person as another entry. */
export function SpeakerForm({ speaker, onCorrect }: SpeakerFormProps) {
  const { speakers } = useQuotations();
  const inputId = useId();
  const others = speakers.filter(({ id }) => id !== speaker.id);
  const rename = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    if (typeof name === 'string') onCorrect({ kind: 'rename', speakerId: speaker.id, name });
  };
  return (
    <>
      <form onSubmit={rename}>
        <label for={inputId}>{i18n.t('correct.renameLabel')}</label>
        <span class="correct__row">
          <input id={inputId} name="name" defaultValue={speaker.name} required maxLength={200} autocomplete="off" />
          <button type="submit" class="button" data-size="small">
            {i18n.t('correct.apply')}
          </button>
        </span>
      </form>
      {others.length > 0 && (
        <MergeField others={others} onMerge={(into) => onCorrect({ kind: 'merge', speakerId: speaker.id, into })} />
      )}
    </>
  );
}

function MergeField({ others, onMerge }: { others: readonly Speaker[]; onMerge: (into: string) => void }) {
  const selectId = useId();
  const merge = (): void => {
    const select = document.getElementById(selectId);
    if (select instanceof HTMLSelectElement) onMerge(select.value);
  };
  return (
    <div>
      <label for={selectId}>{i18n.t('correct.mergeInto')}</label>
      <span class="correct__row">
        <select id={selectId}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <Button label={i18n.t('correct.apply')} size="small" onClick={merge} />
      </span>
    </div>
  );
}
