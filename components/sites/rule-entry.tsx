import { useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { type HideRule, SITE_LIMITS, type SiteRule } from '../../utils/sites/site';
import { REMOVAL_REASONS } from '../article/removal-reasons';
import { Button } from '../ui/button';
import '../ui/text-field.css';

interface RuleEntryProps {
  rule: SiteRule;
  onRemove: () => void;
  /** Resolves to false where the changed rule cannot be one. */
  onChange: (rule: SiteRule) => Promise<boolean>;
}

/** One rule in words, with the ways to change and to delete it. */
export function RuleEntry({ rule, onRemove, onChange }: RuleEntryProps) {
  const [isEdited, setIsEdited] = useState(false);
  if (isEdited && rule.kind !== 'keep') {
    return <RuleForm rule={rule} onChange={onChange} onClose={() => setIsEdited(false)} />;
  }
  return (
    <li class="rule-entry">
      <span class="rule-entry__text">{sentence(rule)}</span>
      {rule.kind !== 'keep' && (
        <Button
          label={i18n.t('sites.list.edit')}
          icon="edit"
          iconOnly
          look="quiet"
          size="small"
          onClick={() => setIsEdited(true)}
        />
      )}
      <Button label={i18n.t('sites.list.delete')} icon="delete" iconOnly look="quiet" size="small" onClick={onRemove} />
    </li>
  );
}

function sentence(rule: SiteRule): string {
  if (rule.kind === 'keep') return i18n.t('sites.list.keeps', [i18n.t(REMOVAL_REASONS[rule.reason])]);
  return rule.kind === 'hide-words'
    ? i18n.t('sites.list.hidesWords', [rule.words])
    : i18n.t('sites.list.hidesLinks', [rule.host + rule.path]);
}

interface RuleFormProps {
  rule: HideRule;
  onChange: (rule: SiteRule) => Promise<boolean>;
  onClose: () => void;
}

function RuleForm({ rule, onChange, onClose }: RuleFormProps) {
  const byWords = rule.kind === 'hide-words';
  const [value, setValue] = useState(byWords ? rule.words : rule.path);
  const [isWrong, setIsWrong] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const isTaken = await onChange(byWords ? { ...rule, words: value } : { ...rule, path: value });
    setIsWrong(!isTaken);
    if (isTaken) onClose();
  };
  return (
    <li>
      <form class="rule-entry" onSubmit={submit}>
        <label class="rule-entry__text">
          {byWords ? i18n.t('sites.hide.byWords') : i18n.t('sites.list.path', [rule.host])}
          <input
            type="text"
            class="text-field"
            maxLength={byWords ? SITE_LIMITS.words : SITE_LIMITS.path}
            value={value}
            aria-invalid={isWrong || undefined}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" data-look="primary">
          {i18n.t('sites.list.save')}
        </button>
        <Button label={i18n.t('sites.list.cancel')} look="quiet" onClick={onClose} />
        <p role="status" class="rule-entry__wrong">
          {isWrong && i18n.t(byWords ? 'sites.hide.tooShort' : 'sites.list.noPath')}
        </p>
      </form>
    </li>
  );
}
